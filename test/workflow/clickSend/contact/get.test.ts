import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const get = operation(sandbox, 'contact', 'get');

describe('ClickSend: get contact', () => {
  it('gives every field of the contact', async () => {
    const listId = { __rl: true, mode: 'list', value: '9001', cachedResultName: 'Customers' };
    const { output } = await get({ listId, contactId: { __rl: true, mode: 'list', value: '500002' } });

    expect(sent(sandbox())).toEqual([['GET', '/lists/9001/contacts/500002', '', '']]);
    expect(output[0]).toEqual([
      {
        json: {
          contact_id: 500002,
          list_id: 9001,
          phone_number: '+61411000002',
          first_name: 'Bob',
          last_name: 'Sample',
          custom_1: '',
          custom_2: '',
          custom_3: '',
          custom_4: '',
          date_added: expect.any(Number),
          date_updated: expect.any(Number),
          fax_number: null,
          organization_name: null,
          email: 'bob@example.com',
          address_line_1: null,
          address_line_2: null,
          address_city: null,
          address_state: null,
          address_postal_code: null,
          address_country: 'AU',
          _list_name: 'Customers',
        },
        pairedItem: { item: 0 },
      },
    ]);
    expectAsShown('contact', 'get', output[0]);
  });

  it('tells an unknown contact from an unknown list', async () => {
    const items = [
      { list: 9001, contact: 1 },
      { list: 1, contact: 500002 },
    ];
    const ids = { listId: '={{ $json.list }}', contactId: '={{ $json.contact }}' };
    const { output } = await get(ids, items, regular);

    expect(jsonOf(output[0]).map(({ error }) => error)).toEqual([
      expect.stringContaining('Contact record not found. Check the id.'),
      expect.stringContaining('The contact list does not exist, or this user may not use it.'),
    ]);
    expect(detailsOf(output[0])).toMatchObject([{ http_code: 404 }, { http_code: 403 }]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'contact',
  operation: 'get',
  parameters: { listId: '9001', contactId: '={{ $json.id }}' },
  items: [{ id: 500001 }, { id: 500002 }],
  method: 'GET',
  harmless: true,
  bad: [...noIds('listId', 'Contact List'), ...noIds('contactId', 'Contact')],
});
