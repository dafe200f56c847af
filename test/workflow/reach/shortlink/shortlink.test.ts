import { pauses } from '../../noPauses';
import { Reach } from '../../../../nodes/Reach/Reach.node';
import { runListSearch } from '../../../harness';
import { credentialTypes, useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const create = operation(sandbox, 'shortlink', 'create');
const get = operation(sandbox, 'shortlink', 'get');
const getMany = operation(sandbox, 'shortlink', 'getMany');
const deactivate = operation(sandbox, 'shortlink', 'deactivate');
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

  it('is never sent twice when the answer was lost', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
    const { output } = await create({ longUrl: address }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'unknown' });
    expect(sent(sandbox())).toHaveLength(1);
  });
});

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

  it.each([200, 404])('reads the refusal of an unknown one with HTTP %i', async (status) => {
    const body = { success: false, message: 'Shortlink no encontrado' };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status, body });
    const { output } = await get({ urlId: 'x' }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.error).toContain('Shortlink no encontrado');
    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'rejected' });
  });
});

describe('Reach: get many short links', () => {
  it('asks for days in the zone of the account, which is what `offset` means', async () => {
    existing('early', Date.parse('2025-07-14T02:00:00Z'));
    existing('late', Date.parse('2025-07-14T12:00:00Z'));
    const filters = { startDate: '2025-07-14T06:00:00Z', endDate: '2025-07-14T12:00:00Z' };
    const { output } = await getMany({ filters });

    expect(sent(sandbox())).toEqual([
      ['GET', '/short_link/', 'end_date=2025-07-14&limit=50&offset=-6&start_date=2025-07-14', ''],
    ]);
    expect(output[0]).toEqual([
      {
        json: expect.objectContaining({ alias: 'late', url_id: expect.any(String) }),
        pairedItem: { item: 0 },
      },
    ]);
  });

  it('asks once for all of them, without a limit', async () => {
    for (let index = 0; index < 60; index++) existing(`a${index}`);
    const { output } = await getMany({ returnAll: true, options: { timezone: 'Europe/Madrid' } });

    expect(output[0]).toHaveLength(60);
    expect(sent(sandbox())).toHaveLength(1);
    expect(sent(sandbox())[0]?.[2]).toMatch(/^offset=[12]$/);
  });

  it('gives the answer as it came when Simplify is off', async () => {
    existing('july');
    const { output } = await getMany({ simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        success: true,
        message: 'OK',
        account_id: expect.any(String),
        data: [expect.objectContaining({ _id: expect.any(String), reference_type: 'SHORT_LINK' })],
      },
    ]);
  });

  it('is an error when the answer is no list', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body: [] });

    expect((await getMany()).error?.message).toContain('something else than a list');
  });
});

describe('Reach: deactivate short link', () => {
  it('ends it, the id signed in the query as well', async () => {
    const link = existing('july');
    const { output } = await deactivate({ urlId: { __rl: true, mode: 'list', value: link._id } });

    expect(sent(sandbox())).toEqual([
      ['PUT', `/short_link/${link._id}/status`, `id=${link._id}`, '{"status":"INACTIVE"}'],
    ]);
    expect(jsonOf(output[0])).toMatchObject([{ url_id: link._id, status: 'INACTIVE' }]);
    expect(link.status).toBe('INACTIVE');
  });

  it('understands an answer without the link', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body: { success: true } });

    expect(jsonOf((await deactivate({ urlId: 'x1' })).output[0])).toEqual([
      { url_id: 'x1', status: 'INACTIVE' },
    ]);
  });
});

it('Reach: the picker of short links finds by name, alias and address', async () => {
  const july = existing('july');
  existing('august');
  const spec = { credentials: { ...sandbox().credentials }, credentialTypes, filter: 'JULY' };

  expect(await runListSearch(new Reach(), 'searchShortlinks', spec)).toEqual({
    results: [{ name: `Link july – https://rch.test/july – ${address}`, value: july._id }],
  });
});
