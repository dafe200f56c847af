import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const get = operation(sandbox, 'contact', 'get');
const remove = operation(sandbox, 'contact', 'delete');
const copy = operation(sandbox, 'contact', 'copy');
const move = operation(sandbox, 'contact', 'move');
const bob = { listId: '9001', contactId: '500002' };
const namesIn = (id: number) =>
  sandbox()
    .clickSend.lists.find(id)
    ?.contacts.map(({ first_name: name }) => name);

describe('ClickSend: get contact', () => {
  it('gives the contact', async () => {
    const { output } = await get(bob);

    expect(sent(sandbox())).toEqual([['GET', '/lists/9001/contacts/500002', '', '']]);
    expect(jsonOf(output[0])).toMatchObject([
      { contact_id: 500002, first_name: 'Bob', _list_name: 'Customers' },
    ]);
    expectAsShown('contact', 'get', output[0]);
  });
});

describe('ClickSend: delete contact', () => {
  it('says what was deleted', async () => {
    const { output } = await remove({ ...bob, contactId: '={{ $json.id }}' }, [
      { id: 500002 },
      { id: 500003 },
    ]);

    expect(
      sent(sandbox())
        .map(([method, path]) => `${method} ${path}`)
        .sort(),
    ).toEqual(['DELETE /lists/9001/contacts/500002', 'DELETE /lists/9001/contacts/500003']);
    expect(jsonOf(output[0])).toEqual([
      { deleted: true, list_id: 9001, contact_id: 500002 },
      { deleted: true, list_id: 9001, contact_id: 500003 },
    ]);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
    expect(namesIn(9001)).toEqual(['Ada']);
    expectAsShown('contact', 'delete', output[0]);
  });

  it("gives ClickSend's whole answer when Simplify is off", async () => {
    const { output } = await remove({ ...bob, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        http_code: 200,
        response_code: 'SUCCESS',
        response_msg: 'Contact #500002 has been deleted.',
        data: [],
      },
    ]);
  });

  it('counts a contact that is gone by the second try as deleted, and no other', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
    const { output } = await remove(bob);
    const again = await remove(bob, [{}], regular);

    expect(jsonOf(output[0])).toMatchObject([{ deleted: true }]);
    expect(detailsOf(again.output[0])).toMatchObject([{ outcome: 'rejected', http_code: 404 }]);
  });
});

describe('ClickSend: copy and move contact', () => {
  it('leaves the contact in its list, or not', async () => {
    const to = { toListId: { __rl: true, mode: 'list', value: '9003' } };
    const copied = await copy({ ...bob, ...to });
    const moved = await move({ ...bob, contactId: '500003', ...to });

    expect(sent(sandbox())).toEqual([
      ['PUT', '/lists/9001/contacts/500002/copy/9003', '', ''],
      ['PUT', '/lists/9001/contacts/500003/transfer/9003', '', ''],
    ]);
    expect([namesIn(9001), namesIn(9003)]).toEqual([
      ['Ada', 'Bob'],
      ['Bob', 'Chloé'],
    ]);
    expect(jsonOf(copied.output[0])).toMatchObject([{ list_id: 9003, first_name: 'Bob' }]);
    expectAsShown('contact', 'copy', copied.output[0]);
    expectAsShown('contact', 'move', moved.output[0]);
  });

  it.each([
    ['copy', copy],
    ['move', move],
  ])('%s is not repeated when nobody knows what became of it', async (_name, run) => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
    const { error } = await run({ ...bob, toListId: '9003' });

    expect(error?.message).toContain('may have accepted it');
    expect(sent(sandbox())).toHaveLength(1);
  });
});
