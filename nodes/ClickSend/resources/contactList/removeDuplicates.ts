import { simplify } from '../../../shared/fields/output';
import { field } from '../../../shared/fields/build';
import { InvalidInput } from '../../../shared/fields/field';
import { call } from '../../../shared/operation/operation';
import { counted, countedAgain } from '../../api/count';
import { listId } from '../../fields/contactList';
import { callOptions } from '../../fields/options';

const FIELDS = [
  { name: 'Address Line 1', value: 'address_line_1' },
  { name: 'Address Line 2', value: 'address_line_2' },
  { name: 'City', value: 'address_city' },
  { name: 'Country', value: 'address_country' },
  { name: 'Custom 1', value: 'custom_1' },
  { name: 'Custom 2', value: 'custom_2' },
  { name: 'Custom 3', value: 'custom_3' },
  { name: 'Custom 4', value: 'custom_4' },
  { name: 'Email', value: 'email' },
  { name: 'Fax Number', value: 'fax_number' },
  { name: 'First Name', value: 'first_name' },
  { name: 'Last Name', value: 'last_name' },
  { name: 'Organization Name', value: 'organization_name' },
  { name: 'Phone Number', value: 'phone_number' },
  { name: 'Postal Code', value: 'address_postal_code' },
  { name: 'State', value: 'address_state' },
];

const fields = () =>
  field(
    {
      displayName: 'Compared Fields',
      name: 'fields',
      type: 'multiOptions',
      required: true,
      options: FIELDS,
      default: ['phone_number'],
      description: 'Contacts are duplicates when all of these are equal',
    },
    (value, _reading, label) => {
      const chosen = Array.isArray(value) ? value.map(String) : String(value).split(',');
      const names = chosen.map((name) => name.trim()).filter((name) => name !== '');
      const unknown = names.find((name) => !FIELDS.some(({ value: known }) => known === name));
      if (unknown !== undefined) throw new InvalidInput(label, `has no field '${unknown}'`);
      if (names.length === 0) throw new InvalidInput(label, 'is empty: choose at least one field');
      return names;
    },
  );

/**
 * PUT /lists/{list_id}/remove-duplicates/ (developers.clicksend.com, "Remove duplicate contacts"): the slash at the
 * end and an object of names are the documented form.
 */
export const removeDuplicates = call({
  name: 'Remove Duplicates',
  action: 'Remove duplicate contacts from contact list',
  description: 'Delete contacts that occur more than once in a contact list',
  fields: [listId(), fields(), simplify(), callOptions()],
  request: ({ listId: list, fields: names }) => ({
    method: 'PUT',
    path: `/lists/${list}/remove-duplicates/`,
    repeat: 'always',
    body: { fields: Object.fromEntries(names.map((name) => [name, name])) },
  }),
  interpret: countedAgain,
  rows: (body, { listId: list }) => [{ list_id: Number(list), ...counted(body) }],
});
