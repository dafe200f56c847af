import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { rowsOf } from '../../api/list';
import { pathRequest } from '../../api/paths';
import { tidyTag } from '../../api/tags';
import { msisdn } from '../../fields/msisdn';
import { callOptions } from '../../fields/options';

/** GET contacts/{msisdn}/tags (contract 4.2); old versions of the platform have `groups` in its place. */
export const getTags = call({
  name: 'Get Tags',
  action: 'Get tags of contact',
  description: 'Get the tags that a contact has, one item per tag',
  fields: [msisdn('Number of the contact'), simplify(), callOptions()],
  request: ({ msisdn: number }) =>
    pathRequest(
      {
        method: 'GET',
        path: '/contacts/{msisdn}/tags',
        otherwise: ({ status }) =>
          status === 404 || status === 405
            ? pathRequest({ method: 'GET', path: '/contacts/{msisdn}/groups' }, { msisdn: number })
            : undefined,
      },
      { msisdn: number },
    ),
  rows: (body) => rowsOf(body).map(tidyTag),
});
