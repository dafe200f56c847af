import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const getTemplates = operation(sandbox, 'email', 'getTemplates');
const replies = (...bodies: unknown[]) => {
  for (const body of bodies) sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
};

describe('MSG91: get email templates', () => {
  it('hands filters on', async () => {
    const { output } = await getTemplates({ filters: { keyword: 'order', statusId: '2' } });

    expect(sent(sandbox())).toEqual([
      [
        'GET',
        '/email/templates',
        'status_id=2&keyword=order&search_in=name&page=1&per_page=50&with=versions',
        '',
      ],
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          id: 1,
          name: 'Order ready',
          slug: 'order_ready',
          status_id: 2,
          versions: [expect.anything()],
        },
        pairedItem: { item: 0 },
      },
    ]);
  });

  it('begins at the page that the user sets, with all states unless one is chosen', async () => {
    const { output } = await getTemplates({ limit: 2, options: { startPage: 2 } });

    expect(sent(sandbox())[0]?.[2]).toBe('page=2&per_page=2&with=versions');
    expect(jsonOf(output[0]).map(({ slug }) => slug)).toEqual(['draft']);
  });

  it('reads pages until the last one, inside of data or on top', async () => {
    const page = (current: number) => ({
      data: [{ slug: `t${current}` }],
      current_page: current,
      last_page: 2,
    });
    replies({ status: 'success', data: page(1) }, page(2));
    const { output } = await getTemplates({ returnAll: true });

    expect(jsonOf(output[0])).toEqual([{ slug: 't1' }, { slug: 't2' }]);
  });

  it('reads on after a full page where MSG91 names no last one', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, id) => ({ id }));
    replies({ status: 'success', data: { data: rows(100) } }, { status: 'success', data: rows(3) });
    const { output } = await getTemplates({ returnAll: true });

    expect(output[0]).toHaveLength(103);
  });

  it('gives the page as it came when Simplify is off', async () => {
    const { output } = await getTemplates({ limit: 1, simplify: false });

    expect(jsonOf(output[0])).toMatchObject([
      { status: 'success', data: { current_page: 1, per_page: 1, last_page: 3, total: 3 }, successful: true },
    ]);
  });

  it('tells each item its own outcome', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', skip: 1 });
    const { output } = await getTemplates(
      { limit: '={{ $json.limit }}' },
      [{ limit: 1 }, { limit: 2 }, { limit: 'many' }],
      { onError: 'continueErrorOutput' },
    );

    expect([pairsOf(output[0]), pairsOf(output[1])]).toEqual([[{ item: 0 }], [{ item: 1 }, { item: 2 }]]);
    expect(jsonOf(output[1]).map(({ error }) => error)).toEqual([
      expect.stringContaining('Item 1: MSG91 refused it (601): Internal Error.'),
      "Item 2: 'Limit' must be a whole number, not 'many'",
    ]);
    expect(sent(sandbox())).toHaveLength(2);
  });
});
