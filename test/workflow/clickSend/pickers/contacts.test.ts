import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { open } from './open';
import { offersTheList } from './pickerLaws';

const sandbox = useSandbox();

describe('the picker of contacts', () => {
  const list = () => sandbox().clickSend.lists.find(9003);
  offersTheList(sandbox, {
    method: 'searchContacts',
    path: '/lists/9003/contacts',
    fill: (count) => {
      const to = list();
      for (let index = 0; to && index < count; index++) {
        sandbox().clickSend.lists.addContact(to, {
          phone_number: `+6141200${1000 + index}`,
          first_name: 'Demo',
        });
      }
    },
    empty: () => list()?.contacts.splice(0),
    last: {
      typed: '+61412001249',
      found: () => ({ name: 'Demo (+61412001249)', value: String(list()?.contacts.at(-1)?.contact_id) }),
    },
    spec: { parameters: { resource: 'contact', operation: 'get', listId: '9003' } },
  });

  const toList = { resource: 'sms', operation: 'send', sendTo: 'list' };
  const listId = (value: string) => ({
    parameters: { ...toList, listId: { __rl: true, mode: 'id', value } },
  });

  it('shows those of the chosen list, by name and where they are reached', async () => {
    const list = sandbox().clickSend.lists.add('Friends', [
      { phone_number: '+61411111111', first_name: 'Ada', last_name: 'Demo' },
      { phone_number: '+61422222222' },
      { phone_number: '', email: 'bob@example.com', first_name: 'Bob' },
      { phone_number: '' },
    ]);
    const { results } = await open(sandbox(), 'searchContacts', listId(String(list.list_id)));
    const last = String(list.contacts.at(-1)?.contact_id);

    expect(results.map(({ name }) => name)).toEqual([
      '+61422222222',
      'Ada Demo (+61411111111)',
      'Bob (bob@example.com)',
      `Contact ${last}`,
    ]);
    expect(results.map(({ value }) => Number(value)).sort()).toEqual(
      list.contacts.map(({ contact_id: id }) => id).sort(),
    );
  });

  it.each(['get', 'update', 'delete', 'copy', 'move'])('looks into the list that %s names', async (name) => {
    const parameters = {
      resource: 'contact',
      operation: name,
      listId: { __rl: true, mode: 'list', value: '9002' },
    };
    const { results } = await open(sandbox(), 'searchContacts', { parameters });

    expect(results).toEqual([{ name: 'Ada Demo (+61411000001)', value: '500004' }]);
  });

  it('takes the list as it was typed or by an expression', async () => {
    const { list_id: id } = sandbox().clickSend.lists.add('Friends', [{ phone_number: '+61411111111' }]);

    expect(
      (await open(sandbox(), 'searchContacts', { parameters: { ...toList, listId: `${id}` } })).results,
    ).toHaveLength(1);
  });

  it.each([[''], ['my list']])('asks for a list first when there is "%s"', async (value) => {
    await expect(open(sandbox(), 'searchContacts', listId(value))).rejects.toThrow(/'Contact List' first/);
    expect(sandbox().requests.all()).toEqual([]);
  });
});
