import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'contactList', 'getMany');
const search = operation(sandbox, 'contactList', 'search');
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

describe('ClickSend: search contact lists', () => {
  it('gives contacts and lists as ClickSend mixes them', async () => {
    const { output } = await search({ query: 'o' });

    expect(sent(sandbox())).toEqual([['GET', '/search/contacts-lists', 'q=o&page=1&limit=50', '']]);
    expect(jsonOf(output[0]).map(({ type, name }) => [type, name])).toEqual([
      ['contact', 'Ada Demo'],
      ['contact', 'Bob Sample'],
      ['contact', 'Chloé Test'],
      ['list', 'Customers'],
      ['contact', 'Ada Demo'],
      ['list', 'Opt-Out List'],
    ]);
    expectAsShown('contactList', 'search', output[0]);
  });

  it.each([
    ['contact', ['Ada Demo', 'Ada Demo']],
    ['list', []],
  ])('gives only what is a %s', async (type, expected) => {
    const { output } = await search({ query: 'ada', type });

    expect(jsonOf(output[0]).map(({ name }) => name)).toEqual(expected);
  });

  it('looks on when the first page holds too few of the wanted kind', async () => {
    const contacts = Array.from({ length: 150 }, (_, index) => ({
      phone_number: `+6141200${1000 + index}`,
      first_name: 'Demo',
    }));
    sandbox().clickSend.lists.add('Demo list', contacts);
    const { output } = await search({ query: 'demo', type: 'list', limit: 1 });

    expect(queries()).toEqual(['q=demo&page=1&limit=100', 'q=demo&page=2&limit=100']);
    expect(jsonOf(output[0])).toMatchObject([{ type: 'list', name: 'Demo list', contacts_count: 150 }]);
  });

  it('encodes what is searched, and searches nothing for nothing', async () => {
    await search({ query: 'a+b & c' });
    const { error } = await search({ query: ' ' });

    expect(queries()).toEqual(['q=a%2Bb%20%26%20c&page=1&limit=50']);
    expect(error?.message).toContain("Item 0: 'Search Term' is empty");
  });
});
