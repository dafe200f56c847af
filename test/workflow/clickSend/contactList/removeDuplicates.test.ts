import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const removeDuplicates = operation(sandbox, 'contactList', 'removeDuplicates');

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
    ['the phone number', {}, ['phone_number']],
    ['names separated by commas', { fields: '={{ "email, last_name" }}' }, ['email', 'last_name']],
  ])('compares %s', async (_name, parameters, names) => {
    await removeDuplicates({ listId: '9001', ...parameters });

    const body = { fields: Object.fromEntries(names.map((name) => [name, name])) };
    expect(sent(sandbox())[0]?.[3]).toBe(JSON.stringify(body));
  });

  it('says whose count it is when the first try got no answer', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
    const { output } = await removeDuplicates({ listId: '9001' });

    expect(jsonOf(output[0])).toMatchObject([
      { deleted: 0, warnings: [expect.stringContaining('the count is that of the second')] },
    ]);
  });

  it('says that the list is not there', async () => {
    const { output } = await removeDuplicates({ listId: '1' }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('The contact list does not exist');
    expect(detailsOf(output[0])).toMatchObject([{ http_code: 403 }]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'contactList',
  operation: 'removeDuplicates',
  parameters: { listId: '={{ $json.id }}' },
  items: [{ id: 9001 }, { id: 9002 }],
  method: 'PUT',
  harmless: true,
  bad: [
    ...noIds('listId', 'Contact List'),
    ['no field', { fields: '={{ [] }}' }, "'Compared Fields' is empty"],
    ['a field that there is not', { fields: ['name'] }, "'Compared Fields' has no field 'name'"],
  ],
});
