import { simplify } from '../../../shared/fields/output';
import { InvalidInput } from '../../../shared/fields/field';
import { call } from '../../../shared/operation/operation';
import { contactOf, tidyContact } from '../../api/contacts';
import { pathRequest } from '../../api/paths';
import { contactChanges, detailsBody } from '../../fields/contactDetails';
import { msisdn } from '../../fields/msisdn';
import { callOptions } from '../../fields/options';

/** PUT contacts/{msisdn} (contract 4.2): what is not given stays as it is. */
export const update = call({
  name: 'Update',
  action: 'Update contact',
  description: 'Change what is known of a contact; fields that are not given stay as they are',
  fields: [msisdn('Number of the contact'), simplify(), contactChanges(), callOptions()],
  check: ({ updateFields }) => {
    if (Object.keys(updateFields).length > 0) return [];
    throw new InvalidInput('Update Fields', 'is empty: add what is to be changed');
  },
  request: ({ msisdn: number, updateFields }) =>
    pathRequest(
      { method: 'PUT', path: '/contacts/{msisdn}', body: detailsBody(updateFields), repeat: 'always' },
      { msisdn: number },
    ),
  rows: (body, { msisdn: number, updateFields }) => [
    tidyContact(contactOf(body, { msisdn: number, ...detailsBody(updateFields) })),
  ],
});
