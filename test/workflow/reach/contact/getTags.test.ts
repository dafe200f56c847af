import { useSandbox } from '../../sandbox';
import { inTurn, jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const getTags = operation(sandbox, 'contact', 'getTags');
const ana = '50255501234';
const asItems = { onError: 'continueRegularOutput' } as const;

describe('Reach: get tags of contact', () => {
  it('gives one item per tag', async () => {
    const { output } = await getTags({ msisdn: '={{ $json.phone }}', ...inTurn }, [
      { phone: ana },
      { phone: '50377701234' },
      { phone: '50255501235' },
    ]);

    expect(sent(sandbox())[0]).toEqual(['GET', `/contacts/${ana}/tags`, `msisdn=${ana}`, '']);
    expect(output[0]).toEqual([
      { json: { name: 'clientes', count: 3 }, pairedItem: { item: 0 } },
      { json: { name: 'vip', count: 1 }, pairedItem: { item: 0 } },
      { json: { name: 'clientes', count: 3 }, pairedItem: { item: 2 } },
    ]);
  });

  it('gives the list as it came when Simplify is off', async () => {
    const { output } = await getTags({ msisdn: '50255501235', simplify: false });

    expect(output[0]).toEqual([
      { json: { data: [{ name: 'clientes', count: 3 }] }, pairedItem: { item: 0 } },
    ]);
  });

  it.each([404, 405])('asks an old platform, which answers HTTP %i, for groups', async (status) => {
    const groups = [{ short_name: 'vip', name: 'VIP', members: { total: 5 } }];
    const body = { code: status, error: 'x' };
    sandbox().faults.order({ vendor: 'reach', path: `/contacts/${ana}/tags`, kind: 'status', status, body });
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body: groups });
    const { output } = await getTags({ msisdn: ana });

    expect(sent(sandbox())[1]).toEqual(['GET', `/contacts/${ana}/groups`, `msisdn=${ana}`, '']);
    expect(jsonOf(output[0])).toMatchObject([{ name: 'VIP', short_name: 'vip' }]);
  });

  it('says that there is no such contact', async () => {
    const { output } = await getTags({ msisdn: '50200000000' }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'rejected', code: '40303' });
  });

  it('asks nothing for a number that is none', async () => {
    const { error } = await getTags({ msisdn: '12' });

    expect(error?.message).toContain("Item 0: 'Phone Number' must have 8 to 15 digits");
    expect(sent(sandbox())).toEqual([]);
  });

  it.each([[''], [{}], ['OK']])('is an error when the answer is %j, not a list', async (body) => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });
    const { output } = await getTags({ msisdn: ana }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.error).toContain('something else than a list');
  });
});
