import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'contact', 'getMany');
const queries = () => sent(sandbox()).map(([, path, query]) => `${path}?${query}`);

const fill = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    sandbox().reach.contacts.add({ msisdn: `50355500${String(index).padStart(3, '0')}`, first_name: 'Eva' }),
  );

describe('Reach: get many contacts', () => {
  it('asks for what the user filters by', async () => {
    const { output } = await getMany({ filters: { query: 'núñ', status: ['SUSCRIBED', 'CANCELLED'] } });

    expect(sent(sandbox())[0]).toEqual([
      'GET',
      '/contacts',
      'limit=50&query=n%C3%BA%C3%B1&start=0&status=SUSCRIBED%2CCANCELLED',
      '',
    ]);
    expect(output[0]).toEqual([
      { json: expect.objectContaining({ full_name: 'José Núñez' }), pairedItem: { item: 0 } },
    ]);
  });

  it('leaves the states to the platform where none is asked for', async () => {
    const { output } = await getMany({});

    expect(queries()[0]).toBe('/contacts?limit=50&start=0');
    expect(jsonOf(output[0]).map(({ status }) => status)).not.toContain('CANCELLED');
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

  it('begins with the page that is asked for', async () => {
    fill(20);
    const { output } = await getMany({ limit: 5, options: { startPage: 3 } });

    expect(output[0]).toHaveLength(5);
    expect(queries()).toEqual(['/contacts?limit=5&start=10']);
  });

  it('stops at the limit', async () => {
    fill(20);
    const { output } = await getMany({ limit: 7 });

    expect(output[0]).toHaveLength(7);
    expect(queries()).toEqual(['/contacts?limit=7&start=0']);
  });

  it('pairs the rows of several items', async () => {
    const items = [{ name: 'Ana' }, { name: 'nobody' }, { name: 'Marta' }];
    const { output } = await getMany({ filters: { query: '={{ $json.name }}' } }, items);

    expect(output[0].map(({ json, pairedItem }) => [json.first_name, pairedItem])).toEqual([
      ['Ana', { item: 0 }],
      ['Marta', { item: 2 }],
    ]);
  });

  it('gives pages as they came when Simplify is off', async () => {
    const { output } = await getMany({ simplify: false, limit: 2 });

    expect(jsonOf(output[0])).toEqual([
      { data: [expect.objectContaining({ profile_uid: expect.any(String) }), expect.anything()] },
    ]);
  });

  it.each([0, -1, 1.5, '={{ "many" }}'])('asks nothing for a limit of %j', async (limit) => {
    const { error } = await getMany({ limit });

    expect(error?.message).toContain("Item 0: 'Limit' must be");
    expect(sent(sandbox())).toEqual([]);
  });

  it("is an error with the platform's words when it refuses", async () => {
    const body = { code: '40001', error: 'status' };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 400, body });
    const { output } = await getMany({}, [{}], { onError: 'continueErrorOutput' });

    expect(output[0]).toEqual([]);
    expect(jsonOf(output[1])).toMatchObject([{ error: expect.stringContaining('40001: status') }]);
  });

  it('is an error when the answer is no list', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body: { data: [] } });

    expect((await getMany()).error?.message).toContain('something else than a list');
  });
});
