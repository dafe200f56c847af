import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../callLaws';
import { jsonOf, operation, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const create = operation(sandbox, 'contactList', 'create');

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

  it('keeps names in any script and of any length', async () => {
    const listName = `${'é'.repeat(300)} 🙂 قائمة`;
    const { output } = await create({ listName: ` ${listName} ` });

    expect(jsonOf(output[0])).toMatchObject([{ list_name: expect.stringContaining(listName) }]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'contactList',
  operation: 'create',
  parameters: { listName: '={{ $json.name }}' },
  items: [{ name: 'Demo' }, { name: 'Grüße' }],
  method: 'POST',
  harmless: false,
  bad: [
    ['no name', { listName: '={{ undefined }}' }, "'List Name' is empty"],
    ['a name of spaces', { listName: ' ' }, "'List Name' is empty"],
    ['a list as a name', { listName: '={{ ["Demo"] }}' }, "'List Name' must be text"],
  ],
});
