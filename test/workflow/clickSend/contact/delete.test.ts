import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const remove = operation(sandbox, 'contact', 'delete');
const bob = { listId: '9001', contactId: '500002' };
const namesIn = (id: number) =>
  sandbox()
    .clickSend.lists.find(id)
    ?.contacts.map(({ first_name: name }) => name);

describe('ClickSend: delete contact', () => {
  it('says what was deleted, with the ids', async () => {
    const items = [{ id: 500002 }, { id: '500003' }];
    const { output } = await remove({ ...bob, contactId: '={{ $json.id }}' }, items);

    expect(
      sent(sandbox())
        .map(([method, path, query, body]) => [method, path, query, body].join(' '))
        .sort(),
    ).toEqual(['DELETE /lists/9001/contacts/500002  ', 'DELETE /lists/9001/contacts/500003  ']);
    expect(jsonOf(output[0])).toEqual([
      { deleted: true, list_id: 9001, contact_id: 500002 },
      { deleted: true, list_id: 9001, contact_id: 500003 },
    ]);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
    expect(namesIn(9001)).toEqual(['Ada']);
    expectAsShown('contact', 'delete', output[0]);
  });

  it.each([null, 'Contact deleted', true])(
    'says the same when the data of the answer is %j',
    async (data) => {
      const body = { http_code: 200, response_code: 'SUCCESS', response_msg: 'Ok', data };
      sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 200, body });
      const { output } = await remove(bob);

      expect(jsonOf(output[0])).toEqual([{ deleted: true, list_id: 9001, contact_id: 500002 }]);
    },
  );

  it('counts a contact that is gone by the second try as deleted, and no other', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
    const { output } = await remove(bob);
    const again = await remove(bob, [{}], regular);

    expect(jsonOf(output[0])).toMatchObject([{ deleted: true }]);
    expect(detailsOf(again.output[0])).toMatchObject([{ outcome: 'rejected', http_code: 404 }]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'contact',
  operation: 'delete',
  parameters: { listId: '9001', contactId: '={{ $json.id }}' },
  items: [{ id: 500001 }, { id: 500002 }],
  method: 'DELETE',
  harmless: true,
  bad: [...noIds('listId', 'Contact List'), ...noIds('contactId', 'Contact')],
});
