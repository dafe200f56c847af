import type { INodeParameters } from 'n8n-workflow';
import { Reach } from '../../nodes/Reach/Reach.node';
import { ReachSmsApi } from '../../credentials/ReachSmsApi.credentials';
import { runNode } from '../harness';

const { REACH_API_KEY: apiKey, REACH_API_SECRET: apiSecret, REACH_BASE_URL: baseUrl } = process.env;
const account = apiKey && apiSecret && baseUrl ? { apiKey, apiSecret, baseUrl } : undefined;

const credentialTypes = { reachSmsApi: new ReachSmsApi() };
const hour = 3_600_000;

const run = async (resource: string, operation: string, parameters: INodeParameters = {}, change = {}) =>
  await runNode({
    node: new Reach(),
    parameters: { resource, operation, ...parameters },
    credentials: { reachSmsApi: { ...account, ...change } },
    credentialTypes,
  });

const listOf = async (resource: string, operation: string, parameters: INodeParameters = {}) => {
  const { output, error } = await run(resource, operation, parameters);
  expect(error?.message).toBeUndefined();
  return output[0].map(({ json }) => json);
};

/** Reads only: Reach has no test numbers, and a message would be charged. */
function readFromReach(): void {
  it('takes the signature of a plain list', async () => {
    for (const contact of await listOf('contact', 'getMany', { limit: 5 })) {
      expect(contact).toMatchObject({ msisdn: expect.any(String), status: expect.any(String) });
    }
  });

  it('takes the signature of difficult letters and signs', async () => {
    await listOf('contact', 'getMany', { limit: 1, filters: { query: "José Núñez, (hijo) *~'!" } });
  });

  it('takes the signature of a parameter in the path', async () => {
    const [contact] = await listOf('contact', 'getMany', { limit: 1 });
    if (contact === undefined) return;
    const msisdn = String(contact.msisdn);
    const [same] = await listOf('contact', 'get', { msisdn });

    expect(same?.msisdn).toBe(msisdn);
    await listOf('contact', 'getTags', { msisdn });
  });

  it('lists tags', async () => {
    for (const tag of await listOf('tag', 'getMany')) expect(tag.name).toEqual(expect.any(String));
  });

  it('lists messages of the last day, each once', async () => {
    const startDate = new Date(Date.now() - 24 * hour).toISOString();
    const messages = await listOf('message', 'getMany', { startDate, returnAll: true });
    const ids = messages.map(({ message_id: id }) => id).filter((id) => id !== undefined);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refuses a wrong secret', async () => {
    const { error } = await run('contact', 'getMany', { limit: 1 }, { apiSecret: 'wrong' });

    expect(error?.message).toContain('Check key, secret and Base URL in the credential');
  });
}

const ABSENT =
  'Reach: live tests are skipped, for REACH_API_KEY, REACH_API_SECRET and REACH_BASE_URL are not set';

if (account) describe('Reach, live', readFromReach);
else it(ABSENT, () => expect(process.stderr.write(`${ABSENT}\n`)).toBeDefined());
