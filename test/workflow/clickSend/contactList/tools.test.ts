import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const removeDuplicates = operation(sandbox, 'contactList', 'removeDuplicates');
const removeOptedOut = operation(sandbox, 'contactList', 'removeOptedOut');
const importContacts = operation(sandbox, 'contactList', 'import');
const list = (id: number) => sandbox().clickSend.lists.find(id);
const csv = Buffer.from('+61411000777,Grace,navy\n+61411000888,Alan,\n');

describe('ClickSend: remove duplicate contacts', () => {
  it('sends the names as an object, to the path with a slash at its end', async () => {
    const { list_id: id } = sandbox().clickSend.lists.add('Twins', [
      { phone_number: '+61411000001', first_name: 'Ada' },
      { phone_number: '+61411000001', first_name: 'Ada' },
      { phone_number: '+61411000001', first_name: 'Bob' },
    ]);
    const fields = ['phone_number', 'first_name'];
    const { output } = await removeDuplicates({ listId: String(id), fields });

    expect(sent(sandbox())).toEqual([
      [
        'PUT',
        `/lists/${id}/remove-duplicates/`,
        '',
        '{"fields":{"phone_number":"phone_number","first_name":"first_name"}}',
      ],
    ]);
    expect(jsonOf(output[0])).toEqual([{ list_id: id, deleted: 1 }]);
    expectAsShown('contactList', 'removeDuplicates', output[0]);
  });

  it.each([
    ['={{ [] }}', "'Compared Fields' is empty"],
    [['name'], "'Compared Fields' has no field 'name'"],
  ])('removes nothing by the fields %j', async (fields, problem) => {
    const { error } = await removeDuplicates({ listId: '9001', fields });

    expect(error?.message).toContain(problem);
    expect(sent(sandbox())).toEqual([]);
  });
});

describe('ClickSend: remove contacts who opted out', () => {
  it('names both lists', async () => {
    const optOut = list(9003);
    if (optOut) sandbox().clickSend.lists.addContact(optOut, { phone_number: '+61411000002' });
    const { output } = await removeOptedOut({ listId: '9001', optOutListId: '9003' });

    expect(sent(sandbox())).toEqual([['PUT', '/lists/9001/remove-opted-out-contacts/9003', '', '']]);
    expect(jsonOf(output[0])).toEqual([{ list_id: 9001, opt_out_list_id: 9003, deleted: 1 }]);
    expect(list(9001)?.contacts).toHaveLength(2);
    expectAsShown('contactList', 'removeOptedOut', output[0]);
  });
});

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

  it.each([
    ['a column nobody knows', { fieldOrder: 'phone, name' }, "'Field Order' has an unknown column 'name'"],
    ['an address that is none', { fieldOrder, fileUrl: 'contacts.csv' }, "'File URL' must be a web address"],
    [
      'a file that is no CSV',
      { fieldOrder, fileUrl: 'https://example.com/a.pdf' },
      "'File URL' must be a csv file",
    ],
    ['no binary field', { fieldOrder, fileSource: 'binary' }, "'data' is no binary field of the item"],
  ])('imports nothing with %s', async (_name, parameters, problem) => {
    const fileUrl = 'https://example.com/contacts.csv';
    const { error } = await importContacts({ listId: '9003', fileUrl, ...parameters });

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('is not repeated when nobody knows what became of it', async () => {
    sandbox().faults.order({ vendor: 'clickSend', path: '/lists/*', kind: 'reset', when: 'after' });
    const fileUrl = 'https://example.com/contacts.csv';
    const { output } = await importContacts({ listId: '9003', fileUrl, fieldOrder }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('may have accepted it');
    expect(sent(sandbox())).toHaveLength(1);
  });
});
