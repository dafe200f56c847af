import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const create = operation(sandbox, 'contactList', 'create');
const get = operation(sandbox, 'contactList', 'get');
const update = operation(sandbox, 'contactList', 'update');
const remove = operation(sandbox, 'contactList', 'delete');
const names = () =>
  sandbox()
    .clickSend.lists.all()
    .map(({ list_name: name }) => name);

describe('ClickSend: create contact list', () => {
  it('creates a list for each item', async () => {
    const one = { listName: '={{ $json.name }}', options: { parallelRequests: 1 } };
    const { output } = await create(one, [{ name: 'Demo' }, { name: 'Grüße' }]);

    expect(sent(sandbox())).toEqual([
      ['POST', '/lists', '', '{"list_name":"Demo"}'],
      ['POST', '/lists', '', '{"list_name":"Grüße"}'],
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          list_id: 9004,
          list_name: 'Demo',
          list_email_id: 'LIST000000009004',
          _contacts_count: 0,
          _import_in_progress: 0,
          _optout_in_progress: 0,
        },
        pairedItem: { item: 0 },
      },
      { json: expect.objectContaining({ list_name: 'Grüße' }), pairedItem: { item: 1 } },
    ]);
    expectAsShown('contactList', 'create', output[0]);
  });

  it('creates nothing without a name, and tells the ids of what was created under Stop', async () => {
    const empty = await create({ listName: ' ' });
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 400, skip: 1 });
    const one = { listName: 'Demo', options: { parallelRequests: 1 } };
    const { error } = await create(one, [{}, {}]);

    expect(empty.error?.message).toContain("Item 0: 'List Name' is empty");
    expect(Object(error).context.data.acceptedIds).toEqual(['9004']);
  });

  it('is not repeated when nobody knows what became of it', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'truncate' });
    const { error } = await create({ listName: 'Demo' });

    expect(error?.message).toContain('may have accepted it');
    expect(sent(sandbox())).toHaveLength(1);
  });
});

describe('ClickSend: get, update and delete contact list', () => {
  it('gives a list with the number of its contacts', async () => {
    const { output } = await get({ listId: '9001' });

    expect(sent(sandbox())).toEqual([['GET', '/lists/9001', '', '']]);
    expect(jsonOf(output[0])).toMatchObject([{ list_name: 'Customers', _contacts_count: 3 }]);
    expectAsShown('contactList', 'get', output[0]);
  });

  it('gives a list another name, again where no answer came', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
    const { output } = await update({ listId: '9002', listName: 'Friends' });

    expect(sent(sandbox())).toEqual([
      ['PUT', '/lists/9002', '', '{"list_name":"Friends"}'],
      ['PUT', '/lists/9002', '', '{"list_name":"Friends"}'],
    ]);
    expect(jsonOf(output[0])).toMatchObject([{ list_id: 9002, list_name: 'Friends' }]);
    expectAsShown('contactList', 'update', output[0]);
  });

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

  it("gives ClickSend's whole answers when Simplify is off", async () => {
    const { output } = await remove({ listId: '9003', simplify: false });

    expect(jsonOf(output[0])).toEqual([
      { http_code: 200, response_code: 'SUCCESS', response_msg: 'List #9003 has been deleted.', data: [] },
    ]);
  });
});
