import { useSandbox } from '../../sandbox';
import { open } from './open';

const sandbox = useSandbox();

describe('the picker of countries', () => {
  it('finds by name and by code', async () => {
    const found = async (filter: string) => (await open(sandbox(), 'searchCountries', { filter })).results;

    expect(await found('austr')).toEqual([{ name: 'Australia (AU)', value: 'AU' }]);
    expect(await found('gb')).toEqual([{ name: 'United Kingdom (GB)', value: 'GB' }]);
    expect(await found('')).toHaveLength(7);
  });

  it('leaves out what has no code, and shows the code of what has no name', async () => {
    const data = [{ code: 'AU' }, { value: 'Nowhere' }, { code: 'NZ', value: 'New Zealand' }];
    const body = { http_code: 200, response_code: 'SUCCESS', data };
    sandbox().faults.order({ vendor: 'clickSend', path: '/countries', kind: 'status', status: 200, body });

    expect((await open(sandbox(), 'searchCountries')).results).toEqual([
      { name: 'AU (AU)', value: 'AU' },
      { name: 'New Zealand (NZ)', value: 'NZ' },
    ]);
  });

  it('says why it is empty', async () => {
    sandbox().faults.order({ vendor: 'clickSend', path: '/countries', kind: 'status', status: 403 });

    await expect(open(sandbox(), 'searchCountries')).rejects.toThrow(/FORBIDDEN/);
  });
});
