import { Reach } from '../../../../nodes/Reach/Reach.node';
import { runListSearch, runLoadOptions } from '../../../harness';
import { credentialTypes, useSandbox } from '../../sandbox';

const sandbox = useSandbox();
const spec = () => ({ credentials: { ...sandbox().credentials }, credentialTypes });
const search = async (filter?: string) =>
  await runListSearch(new Reach(), 'searchTags', { ...spec(), filter });
const options = async () => await runLoadOptions(new Reach(), 'getTags', spec());
const answer = (status: number, body: unknown) =>
  sandbox().faults.order({ vendor: 'reach', kind: 'status', status, body });

describe('Reach: the pickers of tags', () => {
  it('find one by its name', async () => {
    expect(await search('VI')).toEqual({ results: [{ name: 'vip (1 contact)', value: 'vip' }] });
  });

  it('offer several for a multiple choice', async () => {
    expect(await options()).toEqual([
      { name: 'clientes (3 contacts)', value: 'clientes' },
      { name: 'vip (1 contact)', value: 'vip' },
    ]);
  });

  it('read the other names that versions of the platform give, and leave out what has none', async () => {
    answer(200, [{ tag_name: 'b', total_contacts: 2 }, { name: 'a' }, { count: 3 }, null]);

    expect(await options()).toEqual([
      { name: 'a', value: 'a' },
      { name: 'b (2 contacts)', value: 'b' },
    ]);
  });

  it.each([
    [401, { code: 401, error: 'x' }, 'Check key, secret and Base URL in the credential'],
    [200, '<html></html>', 'Check the Base URL in the credential'],
    [200, { data: [] }, 'something else than a list'],
  ])('show why they fail: HTTP %i with %j', async (status, body, problem) => {
    answer(status, body);
    await expect(options()).rejects.toThrow(problem);
    answer(status, body);
    await expect(search()).rejects.toThrow(problem);
  });
});
