import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const update = operation(sandbox, 'contactList', 'update');

describe('ClickSend: update contact list', () => {
  it('gives a list another name', async () => {
    const { output } = await update({ listId: '9002', listName: 'Friends' });

    expect(sent(sandbox())).toEqual([['PUT', '/lists/9002', '', '{"list_name":"Friends"}']]);
    expect(output[0]).toEqual([
      { json: expect.objectContaining({ list_id: 9002, list_name: 'Friends' }), pairedItem: { item: 0 } },
    ]);
    expect(sandbox().clickSend.lists.find(9002)).toMatchObject({ list_name: 'Friends' });
    expectAsShown('contactList', 'update', output[0]);
  });

  it('says that there is no such list', async () => {
    const { output } = await update({ listId: '1', listName: 'Friends' }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('Check the id');
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', http_code: 404 }]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'contactList',
  operation: 'update',
  parameters: { listId: '={{ $json.id }}', listName: 'Friends' },
  items: [{ id: 9001 }, { id: 9002 }],
  method: 'PUT',
  harmless: true,
  bad: [...noIds('listId', 'Contact List'), ['no name', { listName: '={{ null }}' }, "'List Name' is empty"]],
});
