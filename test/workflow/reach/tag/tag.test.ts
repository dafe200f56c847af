import '../../noPauses';
import { Reach } from '../../../../nodes/Reach/Reach.node';
import { runListSearch } from '../../../harness';
import { credentialTypes, useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const get = operation(sandbox, 'tag', 'get');
const getMany = operation(sandbox, 'tag', 'getMany');
const getContacts = operation(sandbox, 'tag', 'getContacts');
const remove = operation(sandbox, 'tag', 'delete');
const vip = { __rl: true, mode: 'list', value: 'vip' };
const asItems = { onError: 'continueRegularOutput' } as const;

describe('Reach: get tag', () => {
  it('gives its name and the number of its contacts', async () => {
    const { output } = await get({ tagName: vip });

    expect(sent(sandbox())).toEqual([['GET', '/tags/vip', 'tag_name=vip', '']]);
    expect(output[0]).toEqual([{ json: { name: 'vip', count: 1 }, pairedItem: { item: 0 } }]);
  });

  it('reads the other names that versions of the platform give', async () => {
    const body = { tag_name: 'vip', total_contacts: 5, tag_id: 3 };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });

    expect(jsonOf((await get({ tagName: vip })).output[0])).toEqual([{ name: 'vip', count: 5, ...body }]);
  });

  it('says that there is none', async () => {
    const { output } = await get({ tagName: 'nadie' }, [{}], asItems);

    expect(jsonOf(output[0])[0]?.error).toContain('It does not exist');
  });
});

describe('Reach: get many tags', () => {
  it('gives each once, though the platform may know no pages', async () => {
    const { output } = await getMany({ returnAll: true });

    expect(jsonOf(output[0])).toEqual([
      { name: 'clientes', count: 3 },
      { name: 'vip', count: 1 },
    ]);
    expect(sent(sandbox())[0]).toEqual(['GET', '/tags', 'limit=1000&start=0', '']);
  });

  it('looks at the names again, since the search has no agreed name', async () => {
    const body = [{ name: 'clientes' }, { name: 'VIP' }];
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body, times: 2 });
    const { output } = await getMany({ filters: { search: 'vip' } });

    expect(sent(sandbox())[0]?.[2]).toBe('limit=50&search=vip&start=0');
    expect(jsonOf(output[0])).toEqual([{ name: 'VIP', count: null }]);
  });
});

describe('Reach: get contacts of tag', () => {
  it('gives all of them by offset', async () => {
    sandbox().settings.reachLimitCap = 2;
    const { output } = await getContacts({ tagName: 'clientes', returnAll: true });

    expect(jsonOf(output[0]).map(({ first_name: name }) => name)).toEqual(['Ana', 'José', 'Marta']);
    expect(sent(sandbox()).map(([, path, query]) => `${path}?${query}`)).toEqual(
      [0, 2, 3].map((start) => `/tags/clientes/contacts?limit=1000&start=${start}&tag_name=clientes`),
    );
  });

  it('drops contacts in other states where the platform does not', async () => {
    sandbox().reach.contacts.add({ msisdn: '50255509999', status: 'INVITED', tags: ['vip'] });
    const { output } = await getContacts({ tagName: vip, filters: { status: ['INVITED'] } });

    expect(sent(sandbox())[0]?.[2]).toBe('limit=50&start=0&status=INVITED&tag_name=vip');
    expect(jsonOf(output[0]).map(({ msisdn }) => msisdn)).toEqual(['50255509999']);
  });

  it('goes on without signing the path where a server signs none', async () => {
    sandbox().settings.reachSignsPath = false;
    const { output } = await getContacts({ tagName: vip, limit: 1 });

    expect(jsonOf(output[0])).toMatchObject([{ first_name: 'Ana' }]);
  });
});

describe('Reach: delete tag', () => {
  it('takes it from everybody', async () => {
    const { output } = await remove({ tagName: 'clientes' });

    expect(sent(sandbox())).toEqual([['DELETE', '/tags/clientes', 'tag_name=clientes', '']]);
    expect(output[0]).toEqual([{ json: { deleted: true, name: 'clientes' }, pairedItem: { item: 0 } }]);
    expect(sandbox().reach.contacts.tags()).toEqual([{ name: 'vip', count: 1 }]);
  });

  it('is done when the answer was lost and the tag is gone', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });

    expect(jsonOf((await remove({ tagName: vip })).output[0])).toEqual([{ deleted: true, name: 'vip' }]);
  });
});

it('Reach: the picker of tags finds by name', async () => {
  const spec = { credentials: { ...sandbox().credentials }, credentialTypes, filter: 'VI' };

  expect(await runListSearch(new Reach(), 'searchTags', spec)).toEqual({
    results: [{ name: 'vip (1 contacts)', value: 'vip' }],
  });
});
