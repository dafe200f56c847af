import { Reach } from '../../../../nodes/Reach/Reach.node';
import { runListSearch } from '../../../harness';
import { credentialTypes, useSandbox } from '../../sandbox';
import { inTurn, jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'contact', 'getMany');
const getTags = operation(sandbox, 'contact', 'getTags');
const queries = () => sent(sandbox()).map(([, path, query]) => `${path}?${query}`);

const fill = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    sandbox().reach.contacts.add({ msisdn: `50355500${String(index).padStart(3, '0')}`, first_name: 'Eva' }),
  );

describe('Reach: get many contacts', () => {
  it('asks for what the user filters by', async () => {
    const { output } = await getMany({ filters: { query: 'núñ', status: ['SUSCRIBED', 'CANCELLED'] } });

    expect(queries()[0]).toBe('/contacts?limit=50&query=n%C3%BA%C3%B1&start=0&status=SUSCRIBED%2CCANCELLED');
    expect(output[0]).toEqual([
      { json: expect.objectContaining({ full_name: 'José Núñez' }), pairedItem: { item: 0 } },
    ]);
  });

  it('takes the documented spelling of a status for the real one', async () => {
    await getMany({ filters: { status: '={{ "Subscribed, CONFIRMED" }}' } });

    expect(queries()[0]).toContain('status=SUSCRIBED%2CCONFIRMED');
  });

  it('gives all of them by offset, though the server caps its pages', async () => {
    fill(20);
    sandbox().settings.reachLimitCap = 8;
    const { output } = await getMany({ returnAll: true });

    expect(new Set(jsonOf(output[0]).map(({ msisdn }) => msisdn)).size).toBe(23);
    expect(queries()).toEqual([0, 8, 16, 23].map((start) => `/contacts?limit=1000&start=${start}`));
  });

  it('gives pages as they came when Simplify is off', async () => {
    const { output } = await getMany({ simplify: false, limit: 2 });

    expect(jsonOf(output[0])).toEqual([
      { data: [expect.objectContaining({ profile_uid: expect.any(String) }), expect.anything()] },
    ]);
  });
});

describe('Reach: get tags of contact', () => {
  it('gives one item per tag', async () => {
    const { output } = await getTags({ msisdn: '={{ $json.phone }}', ...inTurn }, [
      { phone: '50255501234' },
      { phone: '50377701234' },
      { phone: '50255501235' },
    ]);

    expect(queries()[0]).toBe('/contacts/50255501234/tags?msisdn=50255501234');
    expect(output[0]).toEqual([
      { json: { name: 'clientes', count: 3 }, pairedItem: { item: 0 } },
      { json: { name: 'vip', count: 1 }, pairedItem: { item: 0 } },
      { json: { name: 'clientes', count: 3 }, pairedItem: { item: 2 } },
    ]);
  });

  it.each([404, 405])('asks an old platform, which answers HTTP %i, for groups', async (status) => {
    const groups = [{ short_name: 'vip', name: 'VIP', members: { total: 5 } }];
    const body = { code: status, error: 'x' };
    sandbox().faults.order({
      vendor: 'reach',
      path: '/contacts/50255501234/tags',
      kind: 'status',
      status,
      body,
    });
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body: groups });
    const { output } = await getTags({ msisdn: '50255501234' });

    expect(queries()[1]).toBe('/contacts/50255501234/groups?msisdn=50255501234');
    expect(jsonOf(output[0])).toMatchObject([{ name: 'VIP', short_name: 'vip' }]);
  });
});

describe('Reach: the picker of contacts', () => {
  const search = async (filter?: string, paginationToken?: string) =>
    await runListSearch(new Reach(), 'searchContacts', {
      credentials: { ...sandbox().credentials },
      credentialTypes,
      filter,
      paginationToken,
    });

  it('finds by name and number', async () => {
    expect(await search('ana')).toMatchObject({
      results: [{ name: 'Ana López (50255501234)', value: '50255501234' }],
    });
  });

  it('gives page after page', async () => {
    fill(150);
    const first = await search();
    const second = await search(undefined, String(first.paginationToken));

    expect(first.results).toHaveLength(100);
    expect(second.results).toHaveLength(53);
    expect(second.paginationToken).toBeUndefined();
  });

  it('shows why it fails', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 401 });

    await expect(search()).rejects.toThrow('Check key, secret and Base URL in the credential');
  });
});
