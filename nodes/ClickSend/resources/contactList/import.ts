import { simplify } from '../../../shared/fields/output';
import { InvalidInput } from '../../../shared/fields/field';
import { text, texts } from '../../../shared/fields/values';
import { call } from '../../../shared/operation/operation';
import { checkAddress } from '../../api/media';
import { dataOf } from '../../api/envelope';
import { listId } from '../../fields/contactList';
import { binaryPropertyName, fileSource, FROM_URL, uploaded } from '../../fields/media';
import { callOptions } from '../../fields/options';

/** What a column of the file may hold, in ClickSend's words. */
const COLUMNS = [
  'phone',
  'first_name',
  'last_name',
  'custom1',
  'custom2',
  'custom3',
  'custom4',
  'fax_number',
  'organization_name',
  'email',
  'address_line_1',
  'address_line_2',
  'address_city',
  'address_state',
  'address_postal_code',
  'address_country',
];

const fileUrl = () =>
  text({
    displayName: 'File URL',
    name: 'fileUrl',
    type: 'string',
    required: true,
    default: '',
    displayOptions: FROM_URL,
    placeholder: 'e.g. https://example.com/contacts.csv',
    description: 'Address of a CSV file that anybody can open',
  });

const fieldOrder = () =>
  texts({
    displayName: 'Field Order',
    name: 'fieldOrder',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. phone, first_name, last_name',
    description: `What the columns of the file hold, in their order, separated by commas: ${COLUMNS.join(', ')}`,
  });

/** POST /lists/{list_id}/import (developers.clicksend.com, "Import contacts to list"): ClickSend queues it. */
export const importContacts = call({
  name: 'Import',
  action: 'Import contacts to contact list',
  description: 'Import the contacts of a CSV file into a contact list; ClickSend does it in the background',
  fields: [listId(), fileSource(), fileUrl(), binaryPropertyName(), fieldOrder(), simplify(), callOptions()],
  check: ({ fileUrl: address, fieldOrder: columns }) => {
    if (address !== undefined) checkAddress(address, 'csv', 'File URL');
    const unknown = columns.find((column) => !COLUMNS.includes(column));
    if (unknown === undefined) return [];
    throw new InvalidInput(
      'Field Order',
      `has an unknown column '${unknown}'. Known are ${COLUMNS.join(', ')}`,
    );
  },
  before: async (parameters, preparation) => {
    const { binaryPropertyName: fieldName } = parameters;
    if (fieldName === undefined) return parameters;
    return { ...parameters, fileUrl: await uploaded(fieldName, 'csv', preparation) };
  },
  request: ({ listId: list, fileUrl: address, fieldOrder: columns }) => ({
    method: 'POST',
    path: `/lists/${list}/import`,
    body: { file_url: address, field_order: columns },
  }),
  rows: (body, { listId: list }) => [{ list_id: Number(list), ...dataOf(body) }],
});
