import { itemsOf } from '../../scripts/n8n/api/executions';
import { stage } from './stage/stage';
import { jsonOf, ourNode, runNode } from './stage/workflows';

const run = async (resource: string, operation: string, parameters: Record<string, unknown> = {}) => {
  const execution = await runNode(ourNode('reach', { resource, operation, ...parameters }));
  return jsonOf(itemsOf(execution, 'reach'));
};

const typed = (value: string) => ({ __rl: true, mode: 'id', value });
const msisdn = typed('50255507777');
const tagName = typed('nuevo');

beforeAll(() => stage().sandbox.reset());

describe('Reach, Contact', () => {
  it('lives from creation to deletion, tagged and untagged in between', async () => {
    const name = { additionalFields: { firstName: 'Zoë', customField1: 'a' } };
    expect(await run('contact', 'create', { msisdn, ...name })).toMatchObject([{ full_name: 'Zoë' }]);
    const changed = { updateFields: { lastName: 'Núñez' } };
    expect(await run('contact', 'update', { msisdn, ...changed })).toMatchObject([
      { full_name: 'Zoë Núñez' },
    ]);
    expect(await run('contact', 'addTag', { msisdn, tagName })).toMatchObject([{ tags: ['nuevo'] }]);
    expect(await run('contact', 'getTags', { msisdn })).toEqual([{ name: 'nuevo', count: 1 }]);
    expect(await run('contact', 'removeTag', { msisdn, tagName })).toMatchObject([{ tags: [] }]);
    expect(await run('contact', 'get', { msisdn })).toMatchObject([{ custom_field_1: 'a' }]);
    expect(await run('contact', 'getMany', { filters: { query: 'Núñez' } })).toHaveLength(2);
    expect(await run('contact', 'delete', { msisdn })).toMatchObject([{ deleted: true }]);
    expect(stage().sandbox.reach.contacts.find('50255507777')).toBeUndefined();
  });
});

describe('Reach, Tag', () => {
  it('is listed, read, and taken from everybody', async () => {
    const vip = { tagName: typed('vip') };
    expect(await run('tag', 'getMany')).toEqual([
      { name: 'clientes', count: 3 },
      { name: 'vip', count: 1 },
    ]);
    expect(await run('tag', 'get', vip)).toEqual([{ name: 'vip', count: 1 }]);
    expect(await run('tag', 'getContacts', vip)).toMatchObject([{ first_name: 'Ana' }]);
    expect(await run('tag', 'delete', vip)).toEqual([{ deleted: true, name: 'vip' }]);
  });
});

describe('Reach, Short Link', () => {
  it('is created, counted and ended', async () => {
    const longUrl = 'https://example.com/offers';
    const [link] = await run('shortlink', 'create', { longUrl, additionalFields: { alias: 'july' } });
    const urlId = typed(String(link?.url_id));
    expect(await run('shortlink', 'get', { urlId })).toMatchObject([{ long_url: longUrl, status: 'ACTIVE' }]);
    expect(await run('shortlink', 'getMany')).toMatchObject([{ alias: 'july' }]);
    expect(await run('shortlink', 'deactivate', { urlId })).toMatchObject([{ status: 'INACTIVE' }]);
  });
});
