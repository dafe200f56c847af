import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../callLaws';
import { jsonOf, operation, pairsOf, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'contactList', 'getMany');
const queries = () => sent(sandbox()).map(([, , query]) => query);

describe('ClickSend: get many contact lists', () => {
  it('gives the lists of the account', async () => {
    const { output } = await getMany();

    expect(sent(sandbox())).toEqual([['GET', '/lists', 'page=1&limit=50', '']]);
    expect(jsonOf(output[0]).map(({ list_name: name }) => name)).toEqual([
      'Customers',
      'VIP',
      'Opt-Out List',
    ]);
    expect(pairsOf(output[0])).toEqual([0, 0, 0].map((item) => ({ item })));
    expectAsShown('contactList', 'getMany', output[0]);
  });

  it.each([
    [{ limit: 2 }, ['page=1&limit=15'], 2],
    [{ limit: 20, options: { startPage: 2 } }, ['page=2&limit=20'], 20],
    [{ limit: 120 }, ['page=1&limit=100', 'page=2&limit=100'], 120],
    [{ returnAll: true }, ['page=1&limit=100', 'page=2&limit=100'], 133],
  ])('asks with %j within the bounds of ClickSend', async (parameters, expected, count) => {
    for (let index = 0; index < 130; index++) sandbox().clickSend.lists.add(`List ${index}`);
    const { output } = await getMany(parameters);

    expect(queries()).toEqual(expected);
    expect(output[0]).toHaveLength(count);
  });

  it('gives whole pages with their own fields when Simplify is off', async () => {
    const { output } = await getMany({ simplify: false, options: { startPage: 1 } });

    expect(jsonOf(output[0])).toMatchObject([
      { http_code: 200, data: { total: 3, per_page: 50, current_page: 1, last_page: 1, from: 1, to: 3 } },
    ]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'contactList',
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
