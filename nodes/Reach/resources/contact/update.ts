import { simplify } from '../../../shared/fields/output';
import { InvalidInput } from '../../../shared/fields/field';
import { call } from '../../../shared/operation/operation';
import { contactOf, tidyContact } from '../../api/contacts';
import { pathRequest } from '../../api/paths';
import { contactDetails, detailsBody } from '../../fields/contactDetails';
import { msisdn } from '../../fields/msisdn';
import { callOptions } from '../../fields/options';

/** PUT contacts/{msisdn} (contract 4.2): what is not given stays as it is. */
export const update = call({
  name: 'Update',
  action: 'Update contact',
  description: 'Change what is known of a contact; fields that are not given stay as they are',
  fields: [msisdn('Number of the contact'), simplify(), contactDetails(), callOptions()],
  check: ({ additionalFields }) => {
    if (Object.keys(additionalFields).length > 0) return [];
    throw new InvalidInput('Additional Fields', 'is empty: add what is to be changed');
  },
  request: ({ msisdn: number, additionalFields }) =>
    pathRequest(
      { method: 'PUT', path: '/contacts/{msisdn}', body: detailsBody(additionalFields), repeat: 'always' },
      { msisdn: number },
    ),
  rows: (body, { msisdn: number, additionalFields }) => [
    tidyContact(contactOf(body, { msisdn: number, ...detailsBody(additionalFields) })),
  ],
});
