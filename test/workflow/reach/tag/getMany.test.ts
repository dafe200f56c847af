import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'tag', 'getMany');
const answer = (body: unknown, times: number | 'always' = 1) =>
  sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body, times });

describe('Reach: get many tags', () => {
  it('gives each once, though the platform may know no pages', async () => {
    const { output } = await getMany({ returnAll: true });

    expect(output[0]).toEqual([
      { json: { name: 'clientes', count: 3 }, pairedItem: { item: 0 } },
      { json: { name: 'vip', count: 1 }, pairedItem: { item: 0 } },
    ]);
    expect(sent(sandbox())[0]).toEqual(['GET', '/tags', 'limit=1000&start=0', '']);
  });

  it('gives each once, though a count changes meanwhile', async () => {
    answer([{ name: 'a', count: 1 }]);
    answer([{ name: 'a', count: 2 }], 'always');
    const { output } = await getMany({ returnAll: true });

    expect(jsonOf(output[0])).toEqual([{ name: 'a', count: 1 }]);
  });

  it('looks at the names again, since the search has no agreed name', async () => {
    answer([{ name: 'clientes' }, { name: 'VIP' }], 2);
    const { output } = await getMany({ filters: { search: 'vip' } });

    expect(sent(sandbox())[0]?.[2]).toBe('limit=50&search=vip&start=0');
    expect(jsonOf(output[0])).toEqual([{ name: 'VIP', count: null }]);
  });

  it('stops at the limit, and pairs the rows of several items', async () => {
    const { output } = await getMany({ limit: 1 }, [{}, {}]);

    expect(output[0].map(({ json, pairedItem }) => [json.name, pairedItem])).toEqual([
      ['clientes', { item: 0 }],
      ['clientes', { item: 1 }],
    ]);
  });

  it('gives the answers as they came when Simplify is off', async () => {
    const { output } = await getMany({ simplify: false, limit: 2 });

    expect(jsonOf(output[0])).toEqual([
      {
        data: [
          { name: 'clientes', count: 3 },
          { name: 'vip', count: 1 },
        ],
      },
    ]);
  });

  it("is an error with the platform's words when it refuses", async () => {
    const body = { code: 405, error: 'No' };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 405, body });

    expect((await getMany()).error?.message).toContain('405: No');
  });

  it('is an error when the answer is no list', async () => {
    answer({ tags: [] });

    expect((await getMany()).error?.message).toContain('something else than a list');
  });

  it('asks nothing for a limit that is none', async () => {
    expect((await getMany({ limit: 0 })).error?.message).toContain("Item 0: 'Limit' must be at least 1");
    expect(sent(sandbox())).toEqual([]);
  });
});
