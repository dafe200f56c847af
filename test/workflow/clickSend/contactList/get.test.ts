import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const get = operation(sandbox, 'contactList', 'get');

describe('ClickSend: get contact list', () => {
  it('gives every field of a list, with the number of its contacts', async () => {
    const { output } = await get({ listId: { __rl: true, mode: 'list', value: '9001' } });

    expect(sent(sandbox())).toEqual([['GET', '/lists/9001', '', '']]);
    expect(output[0]).toEqual([
      {
        json: {
          list_id: 9001,
          list_name: 'Customers',
          list_email_id: 'LIST000000009001',
          _contacts_count: 3,
          _import_in_progress: 0,
          _optout_in_progress: 0,
        },
        pairedItem: { item: 0 },
      },
    ]);
    expectAsShown('contactList', 'get', output[0]);
  });

  it('says that there is no such list', async () => {
    const { output } = await get({ listId: '1' }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('Check the id');
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', http_code: 404 }]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'contactList',
  operation: 'get',
  parameters: { listId: '={{ $json.id }}' },
  items: [{ id: 9001 }, { id: '9002' }],
  method: 'GET',
  harmless: true,
  bad: [...noIds('listId', 'Contact List')],
});
