import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../callLaws';
import { jsonOf, operation, pairsOf, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'returnAddress', 'getMany');
const add = (count: number) => {
  for (let number = 0; number < count; number++) {
    sandbox().clickSend.returnAddresses.add({ address_name: `Office ${number}` });
  }
};

describe('ClickSend: get many return addresses', () => {
  it('gives one item per address', async () => {
    const { output, error } = await getMany({ returnAll: true });

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([['GET', '/post/return-addresses', 'page=1&limit=100', '']]);
    expect(jsonOf(output[0]).map(({ address_name: name }) => name)).toEqual(['Demo Pty', 'Demo Ltd']);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 0 }]);
    expectAsShown('returnAddress', 'getMany', output[0]);
  });

  it('reads all pages, each in a request of its own', async () => {
    add(203);
    const { output } = await getMany({ returnAll: true });

    expect(output[0]).toHaveLength(205);
    expect(sent(sandbox())).toHaveLength(3);
  });

  it('gives no more than the limit', async () => {
    add(20);
    const { output } = await getMany({ returnAll: false, limit: 1 });

    expect(jsonOf(output[0])).toMatchObject([{ return_address_id: 4001 }]);
    expect(sent(sandbox()).map(([, , query]) => query)).toEqual(['page=1&limit=15']);
  });

  it('reads the flat list that an older interface of ClickSend gives', async () => {
    sandbox().faults.order({
      vendor: 'clickSend',
      kind: 'status',
      status: 200,
      body: { http_code: 200, response_code: 'SUCCESS', data: [{ return_address_id: 1 }] },
    });
    const { output } = await getMany({ returnAll: true });

    expect(jsonOf(output[0])).toEqual([{ return_address_id: 1 }]);
  });

  it("gives each page with the page's own fields when Simplify is off", async () => {
    const { output } = await getMany({ returnAll: true, simplify: false });

    expect(jsonOf(output[0])).toMatchObject([
      { response_code: 'SUCCESS', data: { total: 2, per_page: 100, last_page: 1 } },
    ]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'returnAddress',
  operation: 'getMany',
  parameters: {},
  items: [{}, {}],
  method: 'GET',
  harmless: true,
  bad: [
    ['no limit', { limit: 0 }, "'Limit' must be at least 1"],
    ['half a page', { options: { startPage: 1.5 } }, "'Start Page' must be a whole number"],
  ],
});
