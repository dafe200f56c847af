import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const get = operation(sandbox, 'returnAddress', 'get');

describe('ClickSend: get return address', () => {
  it('gives all its parts', async () => {
    const { output, error } = await get({ returnAddressId: { __rl: true, mode: 'list', value: '4002' } });

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([['GET', '/post/return-addresses/4002', '', '']]);
    expect(output[0]).toEqual([
      {
        json: {
          return_address_id: 4002,
          user_id: 1001,
          address_name: 'Demo Ltd',
          address_line_1: '2 Side Rd',
          address_line_2: 'Unit 4',
          address_city: 'London',
          address_state: '',
          address_postal_code: 'E1 6AN',
          address_country: 'GB',
        },
        pairedItem: { item: 0 },
      },
    ]);
    expectAsShown('returnAddress', 'get', output[0]);
  });

  it("gives ClickSend's whole answer when Simplify is off", async () => {
    const { output } = await get({ returnAddressId: '4001', simplify: false });

    expect(jsonOf(output[0])).toMatchObject([
      { http_code: 200, response_code: 'SUCCESS', data: { return_address_id: 4001 } },
    ]);
  });

  it('says that there is no such address, and goes on', async () => {
    const items = [{ id: 1 }, { id: 4001 }];
    const { output } = await get({ returnAddressId: '={{ $json.id }}' }, items, regular);

    expect(detailsOf(output[0])[0]).toMatchObject({ outcome: 'rejected', code: 'NOT_FOUND' });
    expect(jsonOf(output[0])[1]).toMatchObject({ return_address_id: 4001 });
  });

  it.each(['', 'home', '4001/..'])("asks nothing for the id '%s'", async (id) => {
    const { error } = await get({ returnAddressId: '={{ $json.id }}' }, [{ id }]);

    expect(error?.message).toContain("Item 0: 'Return Address'");
    expect(sent(sandbox())).toEqual([]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'returnAddress',
  operation: 'get',
  parameters: { returnAddressId: '={{ $json.id }}' },
  items: [{ id: 4001 }, { id: 4002 }],
  method: 'GET',
  harmless: true,
  bad: [...noIds('returnAddressId', 'Return Address')],
});
