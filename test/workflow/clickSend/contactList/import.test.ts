import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { jsonOf, operation, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const importContacts = operation(sandbox, 'contactList', 'import');
const list = (id: number) => sandbox().clickSend.lists.find(id);
const csv = Buffer.from('+61411000777,Grace,navy\n+61411000888,Alan,\n');

describe('ClickSend: import contacts', () => {
  const fieldOrder = 'phone, first_name, custom1';

  it('uploads a file of the item and imports it by its signed address', async () => {
    const items = [
      {
        json: {},
        binary: { data: { data: csv.toString('base64'), mimeType: 'text/csv', fileName: 'contacts.csv' } },
      },
    ];
    const { output, error } = await importContacts(
      { listId: '9003', fileSource: 'binary', fieldOrder },
      items,
    );

    expect(error).toBeUndefined();
    const [upload] = sandbox().clickSend.uploads;
    expect(sent(sandbox())).toEqual([
      ['POST', '/uploads', 'convert=csv', `{"content":"${csv.toString('base64')}"}`],
      [
        'POST',
        '/lists/9003/import',
        '',
        `{"file_url":"${upload?.url}","field_order":["phone","first_name","custom1"]}`,
      ],
    ]);
    expect(list(9003)?.contacts).toMatchObject([
      { phone_number: '+61411000777', first_name: 'Grace', custom_1: 'navy' },
      { phone_number: '+61411000888', first_name: 'Alan' },
    ]);
    expectAsShown('contactList', 'import', output[0]);
  });

  it('takes the address of a file on the web', async () => {
    const fileUrl = 'https://example.com/contacts.csv?key=1';
    const { output } = await importContacts({ listId: '9003', fileUrl, fieldOrder });

    expect(sent(sandbox())[0]?.[3]).toContain(`"file_url":"${fileUrl}"`);
    expect(jsonOf(output[0])).toEqual([
      { list_id: 9003, msg: 'Your import has been queued.', ids: [1], id: 1 },
    ]);
  });
});

const COLUMNS = [
  ...['phone', 'first_name', 'last_name', 'custom1', 'custom2', 'custom3', 'custom4', 'fax_number'],
  ...['organization_name', 'email', 'address_line_1', 'address_line_2', 'address_city', 'address_state'],
  ...['address_postal_code', 'address_country'],
];

describe('ClickSend: the columns of an import', () => {
  it.each([
    ['as a list from an expression', '={{ ["phone", "custom4"] }}', ['phone', 'custom4']],
    ['as contacts have them elsewhere', 'phone_number, custom_1, Email', ['phone', 'custom1', 'email']],
    ['all of them', COLUMNS.join(), COLUMNS],
  ])('are taken %s', async (_name, fieldOrder, expected) => {
    await importContacts({ listId: '9003', fileUrl: 'https://example.com/a.csv', fieldOrder });

    expect(JSON.parse(sent(sandbox())[0]?.[3] ?? '')).toEqual({
      file_url: 'https://example.com/a.csv',
      field_order: expected,
    });
  });
});

keepsTheLaws(sandbox, {
  resource: 'contactList',
  operation: 'import',
  parameters: {
    listId: '={{ $json.id }}',
    fileUrl: 'https://example.com/contacts.csv',
    fieldOrder: 'phone, first_name',
  },
  items: [{ id: 9001 }, { id: 9002 }],
  method: 'POST',
  harmless: false,
  bad: [
    ...noIds('listId', 'Contact List'),
    ['no columns', { fieldOrder: ' , ' }, "'Field Order' is empty"],
    ['a column nobody knows', { fieldOrder: 'phone, name' }, "'Field Order' has an unknown column 'name'"],
    ['a column twice', { fieldOrder: 'phone, email, phone' }, "'Field Order' has the column 'phone' twice"],
    [
      'no column by which a contact is reached',
      { fieldOrder: 'first_name, last_name' },
      "'Field Order' has no phone, email or fax_number: a contact needs one of them",
    ],
    ['no address', { fileUrl: '={{ null }}' }, "'File URL' is empty"],
    ['an address that is none', { fileUrl: 'contacts.csv' }, "'File URL' must be a web address"],
    ['a file that is no CSV', { fileUrl: 'https://example.com/a.pdf' }, "'File URL' must be a csv file"],
    ['no binary field', { fileSource: 'binary' }, "'data' is no binary field of the item"],
  ],
});
