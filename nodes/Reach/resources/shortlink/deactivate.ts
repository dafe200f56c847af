import { simplify } from '../../../shared/fields/output';
import { call, type Verdict } from '../../../shared/operation/operation';
import { unknown } from '../../../shared/operation/outcome';
import { pathRequest } from '../../api/paths';
import { shortlinkOf, tidyShortlink } from '../../api/shortlinks';
import { callOptions } from '../../fields/options';
import { urlId } from '../../fields/urlId';

/** PUT short_link/{id}/status (contract 4.5), whose answer is not documented. Activating again is refused. */
export const deactivate = call({
  name: 'Deactivate',
  action: 'Deactivate short link',
  description: 'End a short link for good: Reach does not activate it again',
  fields: [urlId(), simplify(), callOptions()],
  request: ({ urlId: id }) =>
    pathRequest(
      { method: 'PUT', path: '/short_link/{id}/status', body: { status: 'INACTIVE' }, repeat: 'always' },
      { id },
    ),
  interpret: (verdict, { repeated }) => (repeated ? inDoubt(verdict) : verdict),
  rows: (body, { urlId: id }) => [tidyShortlink({ url_id: id, status: 'INACTIVE', ...shortlinkOf(body) })],
});

/** A link that was ended by a try whose answer was lost may not be ended again. */
function inDoubt(verdict: Verdict): Verdict {
  if (verdict.kind !== 'rejected') return verdict;
  return unknown(
    `${verdict.message} This answered a second try, and the first one may have ended it`,
    verdict.details,
  );
}
