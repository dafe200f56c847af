import { pauses } from '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const create = operation(sandbox, 'shortlink', 'create');
const asItems = { onError: 'continueRegularOutput' } as const;
const address = 'https://example.com/offers?month=7&lang=es';

const existing = (alias: string, createdOn = Date.parse('2025-07-14T02:00:00Z')) =>
  sandbox().reach.shortlinks.add({ long_url: address, alias, created_on: createdOn, name: `Link ${alias}` });

describe('Reach: create short link', () => {
  it('sends the address and what else was given', async () => {
    const additionalFields = { alias: 'july', name: ' Offers ', status: 'INACTIVE' };
    const { output } = await create({ longUrl: address, additionalFields });

    expect(sent(sandbox())).toEqual([
      [
        'POST',
        '/short_link',
        '',
        `{"long_url":"${address}","status":"INACTIVE","name":"Offers","alias":"july"}`,
      ],
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          url_id: expect.stringMatching(/^[0-9a-f]{24}$/),
          short_url: 'https://rch.test/july',
          long_url: address,
          alias: 'july',
        },
        pairedItem: { item: 0 },
      },
    ]);
  });

  it('measures a name without the spaces around it, and an address as well', async () => {
    const name = `  ${'n'.repeat(50)}  `;
    const { output } = await create({ longUrl: ` ${address}\n`, additionalFields: { name } });

    expect(sent(sandbox())[0]?.[3]).toBe(
      `{"long_url":"${address}","status":"ACTIVE","name":"${'n'.repeat(50)}"}`,
    );
    expect(jsonOf(output[0])).toMatchObject([{ long_url: address }]);
  });

  it('pairs each item with its own link', async () => {
    const items = ['a', 'b', 'c'].map((path) => ({ address: `https://example.com/${path}` }));
    const { output } = await create({ longUrl: '={{ $json.address }}' }, items);

    expect(output[0].map(({ json, pairedItem }) => [json.long_url, pairedItem])).toEqual(
      items.map((item, index) => [item.address, { item: index }]),
    );
  });

  it('gives the answer as it came when Simplify is off, in both documented forms', async () => {
    const { output } = await create({ longUrl: address, simplify: false });
    expect(jsonOf(output[0])).toEqual([
      expect.objectContaining({ success: true, account_id: expect.any(String), long_url: address }),
    ]);

    const body = {
      url_id: 'x',
      name: 'n',
      status: 'ACTIVE',
      account_uid: 'y',
      short_url: 'https://r.test/x',
    };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });
    expect(jsonOf((await create({ longUrl: address })).output[0])).toEqual([
      { url_id: 'x', short_url: 'https://r.test/x', long_url: address, name: 'n', status: 'ACTIVE' },
    ]);
  });

  it("is a refusal in the platform's words, be it with HTTP 400 or 200", async () => {
    for (const status of [400, 200]) {
      const body = { success: false, message: 'long_url inválido' };
      sandbox().faults.order({ vendor: 'reach', kind: 'status', status, body });
      const { output } = await create({ longUrl: address }, [{}], asItems);

      expect(jsonOf(output[0])[0]).toMatchObject({
        error: expect.stringContaining('long_url inválido'),
        details: { outcome: 'rejected' },
      });
    }
  });

  it('makes it active when nothing else is said', async () => {
    await create({ longUrl: address });

    expect(sent(sandbox())[0]?.[3]).toBe(`{"long_url":"${address}","status":"ACTIVE"}`);
  });

  it.each([
    ['no address', { longUrl: 'example.com' }, "'Long URL' is not an address: 'example.com'"],
    [
      'a space in the alias',
      { longUrl: address, additionalFields: { alias: 'a b' } },
      "'Alias' must have no spaces",
    ],
    [
      'a long alias',
      { longUrl: address, additionalFields: { alias: 'a'.repeat(31) } },
      "'Alias' has 31 characters",
    ],
    [
      'a long name',
      { longUrl: address, additionalFields: { name: 'n'.repeat(51) } },
      "'Name' has 51 characters",
    ],
  ])('asks nothing: %s', async (_name, parameters, text) => {
    const { error } = await create(parameters);

    expect(error?.message).toContain(text);
    expect(sent(sandbox())).toEqual([]);
  });

  it('waits a minute when the limit is reached, and goes on', async () => {
    const body = { code: 42900, error: 'Límite de solicitudes excedido' };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 403, body, skip: 1 });
    const { output } = await create({ longUrl: address, options: { parallelRequests: 1 } }, [{}, {}, {}]);

    expect(jsonOf(output[0])).toHaveLength(3);
    expect(sent(sandbox())).toHaveLength(4);
    expect(pauses.filter((pause) => pause > 50_000 && pause <= 60_000)).not.toEqual([]);
  });

  it('gives up with advice when the limit stays', async () => {
    const body = { code: '42900', error: 'Límite' };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 403, body, times: 'always' });
    const { output } = await create({ longUrl: address }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.error).toContain('limited to 10 a minute');
    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'rejected', code: '42900' });
    expect(sent(sandbox())).toHaveLength(11);
  });

  it('does not wait as long again for each of the others', async () => {
    const body = { code: '42900', error: 'Límite' };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 403, body, times: 'always' });
    const one = { longUrl: address, options: { parallelRequests: 1 } };
    const { output } = await create(one, [{}, {}, {}], asItems);

    expect(jsonOf(output[0]).map(({ details }) => Object(details).reason)).toEqual([
      'rejected',
      'notSent',
      'notSent',
    ]);
    expect(sent(sandbox())).toHaveLength(11);
  });

  it('gives more than ten links within the limit of the platform', async () => {
    const { output } = await create({ longUrl: address }, Array(12).fill({}));

    expect(output[0]).toHaveLength(12);
    expect(sandbox().reach.shortlinks.all()).toHaveLength(12);
  });

  it.each([
    ['for the same address', address, 'for this very address'],
    ['for another address', 'https://example.com/other', `for ${address}`],
  ])('finds out that an alias is in use %s', async (_name, longUrl, what) => {
    existing('july');
    const { output } = await create({ longUrl, additionalFields: { alias: 'july' } }, [{}], asItems);

    expect(sent(sandbox()).map(([method, path]) => `${method} ${path}`)).toEqual([
      'POST /short_link',
      'GET /short_link/',
    ]);
    expect(jsonOf(output[0])[0]).toMatchObject({
      error: expect.stringContaining(`The alias 'july' is in use already, ${what}`),
      details: { reason: 'duplicate', existing: { short_url: 'https://rch.test/july' } },
    });
  });

  it('is unknown after a fault of the platform', async () => {
    for (const additionalFields of [{}, { alias: 'july' }]) {
      sandbox().faults.order({ vendor: 'reach', method: 'POST', kind: 'status', status: 500 });
      const { output } = await create({ longUrl: address, additionalFields }, [{}], asItems);

      expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'unknown' });
    }
  });

  it.each([
    ['is refused', { status: 403, body: { code: '42900', error: 'Límite' } }],
    ['is refused for its rate', { status: 429, times: 'always' }],
    ['leads elsewhere', { status: 302 }],
    ['is no list', { status: 200, body: { success: true, message: 'OK', data: null } }],
    ['is a bare list', { status: 200, body: [] }],
    ['is empty', { status: 200, body: '' }],
    ['says no', { status: 200, body: { success: false, message: 'x' } }],
  ] as const)('is unknown after such a fault when the answer to the look-up %s', async (_name, list) => {
    sandbox().faults.order({ vendor: 'reach', method: 'POST', kind: 'status', status: 500 });
    sandbox().faults.order({ vendor: 'reach', method: 'GET', kind: 'status', ...list });
    const { output } = await create({ longUrl: address, additionalFields: { alias: 'july' } }, [{}], asItems);
    const [item] = jsonOf(output[0]);

    expect(item?.details).toMatchObject({ outcome: 'unknown', code: '500' });
    expect(item?.error).toContain('HTTP 500');
  });

  it('is never sent twice when the answer was lost', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
    const { output } = await create({ longUrl: address }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'unknown' });
    expect(sent(sandbox())).toHaveLength(1);
  });
});
