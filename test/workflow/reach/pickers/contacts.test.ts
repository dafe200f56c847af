import { Reach } from '../../../../nodes/Reach/Reach.node';
import { runListSearch } from '../../../harness';
import { credentialTypes, useSandbox } from '../../sandbox';
import { sent } from '../reach';

const sandbox = useSandbox();
const search = async (filter?: string, paginationToken?: string) =>
  await runListSearch(new Reach(), 'searchContacts', {
    credentials: { ...sandbox().credentials },
    credentialTypes,
    filter,
    paginationToken,
  });

/** All that one sees who scrolls to the end. */
async function scrolled(): Promise<unknown[]> {
  const values: unknown[] = [];
  let token: string | undefined;
  for (let pages = 0; pages < 20; pages++) {
    const { results, paginationToken } = await search(undefined, token);
    values.push(...results.map(({ value }) => value));
    if (paginationToken === undefined) return values;
    token = String(paginationToken);
  }
  throw new Error('The list has no end');
}

const fill = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    sandbox().reach.contacts.add({ msisdn: `50355500${String(index).padStart(3, '0')}` }),
  );

describe('Reach: the picker of contacts', () => {
  it('finds by name and number', async () => {
    expect(await search(' ana ')).toMatchObject({
      results: [{ name: 'Ana López (50255501234)', value: '50255501234' }],
    });
    expect(sent(sandbox())[0]?.[2]).toBe('limit=100&query=ana&start=0');
  });

  it('shows a contact without a name by its number', async () => {
    fill(1);

    expect((await search('50355500000')).results).toEqual([{ name: '50355500000', value: '50355500000' }]);
  });

  it.each([1_000, 30])('gives page after page, where the server caps them at %i', async (cap) => {
    fill(150);
    sandbox().settings.reachLimitCap = cap;
    const values = await scrolled();

    expect(values).toHaveLength(153);
    expect(new Set(values).size).toBe(153);
  });

  it('comes to an end with a server that knows no offset', async () => {
    const body = [{ msisdn: '50255501234' }, { msisdn: '50255501235' }];
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body, times: 'always' });

    expect(await scrolled()).toEqual(['50255501234', '50255501235']);
  });

  it('shows why it fails', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 401 });

    await expect(search()).rejects.toThrow('Check key, secret and Base URL in the credential');
  });
});
