import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const removeOptedOut = operation(sandbox, 'contactList', 'removeOptedOut');
const list = (id: number) => sandbox().clickSend.lists.find(id);

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

  it('says whose count it is when the first try got no answer', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
    const { output } = await removeOptedOut({ listId: '9001', optOutListId: '9003' });

    expect(jsonOf(output[0])).toMatchObject([
      { deleted: 0, warnings: [expect.stringContaining('the count is that of the second')] },
    ]);
  });

  it('says that a list is not there', async () => {
    const { output } = await removeOptedOut({ listId: '9001', optOutListId: '1' }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('The contact list does not exist');
    expect(list(9001)?.contacts).toHaveLength(3);
  });
});

keepsTheLaws(sandbox, {
  resource: 'contactList',
  operation: 'removeOptedOut',
  parameters: { listId: '={{ $json.id }}', optOutListId: '9003' },
  items: [{ id: 9001 }, { id: 9002 }],
  method: 'PUT',
  harmless: true,
  bad: [
    ...noIds('listId', 'Contact List'),
    ...noIds('optOutListId', 'Opt-Out List'),
    ['the list itself', { optOutListId: '={{ $json.id }}' }, "'Opt-Out List' is the contact list itself"],
  ],
});
