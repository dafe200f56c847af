import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const getContacts = operation(sandbox, 'tag', 'getContacts');
const vip = { __rl: true, mode: 'list', value: 'vip' };

describe('Reach: get contacts of tag', () => {
  it('gives all of them by offset', async () => {
    sandbox().settings.reachLimitCap = 2;
    const { output } = await getContacts({ tagName: 'clientes', returnAll: true });

    expect(output[0].map(({ json, pairedItem }) => [json.first_name, pairedItem])).toEqual([
      ['Ana', { item: 0 }],
      ['José', { item: 0 }],
      ['Marta', { item: 0 }],
    ]);
    expect(sent(sandbox())).toEqual(
      [0, 2, 3].map((start) => [
        'GET',
        '/tags/clientes/contacts',
        `limit=1000&start=${start}&tag_name=clientes`,
        '',
      ]),
    );
  });

  it('drops contacts in other states where the platform does not', async () => {
    sandbox().reach.contacts.add({ msisdn: '50255509999', status: 'INVITED', tags: ['vip'] });
    const { output } = await getContacts({ tagName: vip, filters: { status: ['INVITED'] } });

    expect(sent(sandbox())[0]?.[2]).toBe('limit=50&start=0&status=INVITED&tag_name=vip');
    expect(jsonOf(output[0]).map(({ msisdn }) => msisdn)).toEqual(['50255509999']);
  });

  it.each(['SUSCRIBED', 'SUBSCRIBED'])('knows %s for the same state', async (status) => {
    const body = [{ msisdn: '50255501234', status }];
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });
    const { output } = await getContacts({ tagName: vip, limit: 1, filters: { status: ['SUSCRIBED'] } });

    expect(output[0]).toHaveLength(1);
  });

  it('gives pages as they came when Simplify is off', async () => {
    const { output } = await getContacts({ tagName: vip, simplify: false, limit: 1 });

    expect(jsonOf(output[0])).toEqual([
      { data: [expect.objectContaining({ profile_uid: expect.any(String) })] },
    ]);
  });

  it('goes on without signing the path where a server signs none', async () => {
    sandbox().settings.reachSignsPath = false;
    const { output } = await getContacts({ tagName: vip, limit: 1 });

    expect(jsonOf(output[0])).toMatchObject([{ first_name: 'Ana' }]);
  });

  it.each(['.', '..', '={{ "" }}'])('asks nothing for the tag %j', async (tagName) => {
    const { error } = await getContacts({ tagName });

    expect(error?.message).toContain("Item 0: 'Tag' ");
    expect(sent(sandbox())).toEqual([]);
  });

  it("is an error with the platform's words when it refuses", async () => {
    const body = { code: '404', error: 'No existe' };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 404, body });

    expect((await getContacts({ tagName: vip })).error?.message).toContain('404: No existe');
  });
});
