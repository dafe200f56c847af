import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const remove = operation(sandbox, 'contactList', 'delete');
const names = () =>
  sandbox()
    .clickSend.lists.all()
    .map(({ list_name: name }) => name);

describe('ClickSend: delete contact list', () => {
  it('deletes lists and says which', async () => {
    const one = { listId: '={{ $json.id }}', options: { parallelRequests: 1 } };
    const { output } = await remove(one, [{ id: '9002' }, { id: '1' }, { id: 9003 }], regular);

    expect(sent(sandbox()).map(([method, path]) => `${method} ${path}`)).toEqual([
      'DELETE /lists/9002',
      'DELETE /lists/1',
      'DELETE /lists/9003',
    ]);
    expect(jsonOf(output[0])).toMatchObject([
      { deleted: true, list_id: 9002 },
      { error: expect.stringContaining('NOT_FOUND') },
      { deleted: true, list_id: 9003 },
    ]);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
    expect(names()).toEqual(['Customers']);
    expectAsShown('contactList', 'delete', output[0].slice(0, 1));
  });

  it.each([null, 'List deleted', true])('says the same when the data of the answer is %j', async (data) => {
    const body = { http_code: 200, response_code: 'SUCCESS', response_msg: 'Ok', data };
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 200, body });
    const { output } = await remove({ listId: '9003' });

    expect(jsonOf(output[0])).toEqual([{ deleted: true, list_id: 9003 }]);
  });

  it('counts a list that is gone by the second try as deleted', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'truncate' });
    const { output } = await remove({ listId: '9003' });

    expect(jsonOf(output[0])).toEqual([{ deleted: true, list_id: 9003 }]);
    expect(sent(sandbox())).toHaveLength(2);
  });
});

keepsTheLaws(sandbox, {
  resource: 'contactList',
  operation: 'delete',
  parameters: { listId: '={{ $json.id }}' },
  items: [{ id: 9001 }, { id: 9002 }],
  method: 'DELETE',
  harmless: true,
  bad: [...noIds('listId', 'Contact List')],
});
