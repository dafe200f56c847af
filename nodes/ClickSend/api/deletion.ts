import type { Answer } from '../../shared/http/request';
import type { Verdict } from '../../shared/operation/operation';
import { unknown } from '../../shared/operation/outcome';

/**
 * Reads the answer to a deletion that was sent again because the first try got no answer: what is gone by now is
 * deleted. What ClickSend answers the second time is not documented; 404 or 403 are expected.
 */
export function deletedBefore(verdict: Verdict, { status, repeated, body }: Answer): Verdict {
  if (verdict.kind === 'taken' || !repeated) return verdict;
  if (status === 404) return { kind: 'taken', body };
  if (status !== 403) return verdict;
  return unknown(
    'ClickSend refused the second try, so the first one, which got no answer, may have worked',
    verdict.details,
  );
}
