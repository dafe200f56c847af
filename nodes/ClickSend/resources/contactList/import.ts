import { simplify } from '../../../shared/fields/output';
import { InvalidInput, type Field } from '../../../shared/fields/field';
import { texts } from '../../../shared/fields/values';
import { call } from '../../../shared/operation/operation';
import { dataOf } from '../../api/envelope';
import { listId } from '../../fields/contactList';
import { binaryPropertyName, fileAddress, fileSource, uploaded } from '../../fields/media';
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
  fileAddress(
    {
      displayName: 'File URL',
      name: 'fileUrl',
      placeholder: 'e.g. https://example.com/contacts.csv',
      description: 'Address of a CSV file that anybody can open',
    },
    'csv',
  );

const ORDER = 'Field Order';

/** The columns of the file; the names that contacts have elsewhere (phone_number, custom_1) are taken as well. */
const fieldOrder = (): Field<'fieldOrder', string[]> => {
  const field = texts({
    displayName: ORDER,
    name: 'fieldOrder',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. phone, first_name, last_name',
    description: `What the columns of the file hold, in their order, separated by commas: ${COLUMNS.join(', ')}. One of them has to be phone, email or fax_number.`,
  });
  return { ...field, read: (raw, reading) => checkedColumns(field.read(raw, reading).map(columnOf)) };
};

function columnOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/^phone_number$/, 'phone')
    .replace(/^custom_(\d)$/, 'custom$1');
}

function checkedColumns(columns: string[]): string[] {
  const unknown = columns.find((column) => !COLUMNS.includes(column));
  if (unknown !== undefined) {
    throw new InvalidInput(ORDER, `has an unknown column '${unknown}'. Known are ${COLUMNS.join(', ')}`);
  }
  const twice = columns.find((column, index) => columns.indexOf(column) < index);
  if (twice !== undefined) throw new InvalidInput(ORDER, `has the column '${twice}' twice`);
  if (columns.some((column) => ['phone', 'email', 'fax_number'].includes(column))) return columns;
  throw new InvalidInput(ORDER, 'has no phone, email or fax_number: a contact needs one of them');
}

/** POST /lists/{list_id}/import (developers.clicksend.com, "Import contacts to list"): ClickSend queues it. */
export const importContacts = call({
  name: 'Import',
  action: 'Import contacts to contact list',
  description: 'Import the contacts of a CSV file into a contact list; ClickSend does it in the background',
  fields: [listId(), fileSource(), fileUrl(), binaryPropertyName(), fieldOrder(), simplify(), callOptions()],
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
