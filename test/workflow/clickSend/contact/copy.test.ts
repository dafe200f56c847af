import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const copy = operation(sandbox, 'contact', 'copy');
const bob = { listId: '9001', contactId: '500002' };
const namesIn = (id: number) =>
  sandbox()
    .clickSend.lists.find(id)
    ?.contacts.map(({ first_name: name }) => name);

describe('ClickSend: copy contact', () => {
  it('leaves the contact in its list and gives the new one', async () => {
    const { output } = await copy({ ...bob, toListId: { __rl: true, mode: 'list', value: '9003' } });

    expect(sent(sandbox())).toEqual([['PUT', '/lists/9001/contacts/500002/copy/9003', '', '']]);
    expect([namesIn(9001), namesIn(9003)]).toEqual([['Ada', 'Bob', 'Chloé'], ['Bob']]);
    expect(jsonOf(output[0])).toMatchObject([
      {
        list_id: 9003,
        first_name: 'Bob',
        phone_number: '+61411000002',
        _list_name: 'Opt-Out List',
      },
    ]);
    expect(jsonOf(output[0])[0]?.contact_id).not.toBe(500002);
    expectAsShown('contact', 'copy', output[0]);
  });

  it('tells a contact that the other list has already', async () => {
    const { output } = await copy({ ...bob, contactId: '500001', toListId: '9002' }, [{}], regular);

    expect(detailsOf(output[0])).toMatchObject([{ reason: 'duplicate', code: 'ALREADY_EXISTS' }]);
  });

  it('says that the other list is not there', async () => {
    const { output } = await copy({ ...bob, toListId: '1' }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('The contact list does not exist');
    expect(namesIn(9001)).toEqual(['Ada', 'Bob', 'Chloé']);
  });
});

keepsTheLaws(sandbox, {
  resource: 'contact',
  operation: 'copy',
  parameters: { listId: '9001', contactId: '={{ $json.id }}', toListId: '9003' },
  items: [{ id: 500001 }, { id: 500002 }],
  method: 'PUT',
  harmless: false,
  bad: [
    ...noIds('listId', 'Contact List'),
    ...noIds('contactId', 'Contact'),
    ...noIds('toListId', 'To Contact List'),
  ],
});
