import { call } from '../../../shared/operation/operation';
import { interpretDeletion } from '../../api/contacts';
import { pathRequest } from '../../api/paths';
import { msisdn } from '../../fields/msisdn';
import { callOptions } from '../../fields/options';

/** DELETE contacts/{msisdn} (contract 4.2), answered with a code, a contact or nothing. */
export const deleteContact = call({
  name: 'Delete',
  action: 'Delete contact',
  description: 'Delete a contact, which also ends its subscription',
  fields: [msisdn('Number of the contact'), callOptions()],
  request: ({ msisdn: number }) =>
    pathRequest({ method: 'DELETE', path: '/contacts/{msisdn}', repeat: 'always' }, { msisdn: number }),
  interpret: interpretDeletion,
  rows: (_body, { msisdn: number }) => [{ deleted: true, msisdn: number }],
});
