import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const get = operation(sandbox, 'shortlink', 'get');
const asItems = { onError: 'continueRegularOutput' } as const;
const address = 'https://example.com/offers?month=7&lang=es';

const existing = (alias: string, createdOn = Date.parse('2025-07-14T02:00:00Z')) =>
  sandbox().reach.shortlinks.add({ long_url: address, alias, created_on: createdOn, name: `Link ${alias}` });

describe('Reach: get short link', () => {
  it('gives its visits', async () => {
    const link = existing('july');
    const { output } = await get({ urlId: link._id });

    expect(sent(sandbox())).toEqual([['GET', '/short_link/', `id=${link._id}`, '']]);
    expect(jsonOf(output[0])).toEqual([
      {
        url_id: link._id,
        short_url: 'https://rch.test/july',
        long_url: address,
        alias: 'july',
        name: 'Link july',
        status: 'ACTIVE',
        visits: 0,
        unique_visits: 0,
        preview_visits: 0,
        createdAt: '2025-07-14T02:00:00.000Z',
      },
    ]);
  });

  it('gives the answer as it came when Simplify is off', async () => {
    const { output } = await get({ urlId: existing('july')._id, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      expect.objectContaining({ success: true, created_by: 'SHORTLINK_API', created_on: expect.any(Number) }),
    ]);
  });

  it('pairs each item with its own link', async () => {
    const ids = [existing('a')._id, existing('b')._id];
    const { output } = await get(
      { urlId: '={{ $json.id }}' },
      ids.map((id) => ({ id })),
    );

    expect(output[0].map(({ json, pairedItem }) => [json.alias, pairedItem])).toEqual([
      ['a', { item: 0 }],
      ['b', { item: 1 }],
    ]);
  });

  it('reads a link inside `data`, under its other id', async () => {
    const body = { success: true, data: { _id: 'x', alias: 'july' } };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });

    expect(jsonOf((await get({ urlId: 'x' })).output[0])).toEqual([{ url_id: 'x', alias: 'july' }]);
  });

  it.each([[''], [[]], [{ success: true }], ['OK']])('is no link when the answer is %j', async (body) => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });
    const { output } = await get({ urlId: 'x' }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.error).toContain('something else than a short link');
  });

  it('asks nothing without an ID', async () => {
    expect((await get({ urlId: ' ' })).error?.message).toContain("Item 0: 'Short Link' is empty");
    expect(sent(sandbox())).toEqual([]);
  });

  it.each([
    [200, false],
    [200, 'false'],
    [200, 0],
    [404, false],
  ])('reads the refusal of an unknown one with HTTP %i and success %j', async (status, success) => {
    const body = { success, message: 'Shortlink no encontrado' };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status, body });
    const { output } = await get({ urlId: 'x' }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.error).toContain('Shortlink no encontrado');
    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'rejected' });
  });
});
