import { Reach } from '../../../../nodes/Reach/Reach.node';
import { runListSearch } from '../../../harness';
import { credentialTypes, useSandbox } from '../../sandbox';

const sandbox = useSandbox();
const address = 'https://example.com/offers?month=7&lang=es';
const search = async (filter?: string) =>
  await runListSearch(new Reach(), 'searchShortlinks', {
    credentials: { ...sandbox().credentials },
    credentialTypes,
    filter,
  });
const existing = (alias: string) =>
  sandbox().reach.shortlinks.add({ long_url: address, alias, created_on: 0, name: `Link ${alias}` });

describe('Reach: the picker of short links', () => {
  it('finds by name, alias and address', async () => {
    const july = existing('july');
    existing('august');

    expect(await search('JULY')).toEqual({
      results: [{ name: `Link july – https://rch.test/july – ${address}`, value: july._id }],
    });
    expect((await search('month=7')).results).toHaveLength(2);
  });

  it('shows why it fails', async () => {
    const body = { success: false, message: 'No disponible' };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });

    await expect(search()).rejects.toThrow('No disponible');
  });
});
