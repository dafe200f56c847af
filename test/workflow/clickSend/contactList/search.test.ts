import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../callLaws';
import { jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const search = operation(sandbox, 'contactList', 'search');
const queries = () => sent(sandbox()).map(([, , query]) => query);

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

  it('pairs what each item found', async () => {
    const { output } = await search({ query: '={{ $json.text }}', type: 'contact' }, [
      { text: 'bob' },
      { text: 'nobody' },
      { text: 'ada' },
    ]);

    expect(jsonOf(output[0]).map(({ name }) => name)).toEqual(['Bob Sample', 'Ada Demo', 'Ada Demo']);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 2 }, { item: 2 }]);
  });

  it('begins with the page that is asked for, and reads all pages for all', async () => {
    const contacts = Array.from({ length: 120 }, (_, index) => ({
      phone_number: `+6141200${1000 + index}`,
      first_name: 'Demo',
    }));
    sandbox().clickSend.lists.add('Many', contacts);
    const second = await search({ query: '+61412', limit: 20, options: { startPage: 2 } });
    const all = await search({ query: '+61412', returnAll: true });

    expect(queries()).toEqual([
      'q=%2B61412&page=2&limit=20',
      'q=%2B61412&page=1&limit=100',
      'q=%2B61412&page=2&limit=100',
    ]);
    expect(jsonOf(second.output[0])[0]).toMatchObject({ contact: '+61412001020' });
    expect([second.output[0].length, all.output[0].length]).toEqual([20, 120]);
  });

  it('gives whole pages with their own fields when Simplify is off, of the wanted kind only', async () => {
    const all = await search({ query: 'o', simplify: false });
    const lists = await search({ query: 'o', type: 'list', simplify: false });
    const page = { current_page: 1, last_page: 1, next_page_url: null, prev_page_url: null, from: 1, to: 6 };

    expect(jsonOf(all.output[0])).toMatchObject([
      { http_code: 200, response_code: 'SUCCESS', data: { ...page, total: 6, per_page: 50 } },
    ]);
    expect(jsonOf(lists.output[0])).toMatchObject([
      { data: { ...page, total: 6, per_page: 100, data: [{ type: 'list' }, { type: 'list' }] } },
    ]);
  });

  it('finds nothing without a complaint', async () => {
    const { output, error } = await search({ query: 'nobody' }, [{}], regular);

    expect([error, output[0]]).toEqual([undefined, []]);
  });

  it('encodes what is searched, and searches nothing for nothing', async () => {
    await search({ query: 'a+b & c' });
    const { error } = await search({ query: ' ' });

    expect(queries()).toEqual(['q=a%2Bb%20%26%20c&page=1&limit=50']);
    expect(error?.message).toContain("Item 0: 'Search Term' is empty");
  });
});

keepsTheLaws(sandbox, {
  resource: 'contactList',
  operation: 'search',
  parameters: { query: '={{ $json.text }}' },
  items: [{ text: 'ada' }, { text: 'demo' }],
  method: 'GET',
  harmless: true,
  bad: [
    ['no search term', { query: '={{ undefined }}' }, "'Search Term' is empty"],
    ['a list as a search term', { query: '={{ ["ada"] }}' }, "'Search Term' must be text"],
    ['a type that there is not', { type: 'group' }, "'Type' "],
    ['no limit', { limit: 0 }, "'Limit' must be at least 1"],
  ],
});
