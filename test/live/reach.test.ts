import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ReachSmsApi } from '../../credentials/ReachSmsApi.credentials';
import { Reach } from '../../nodes/Reach/Reach.node';
import { ReachTrigger } from '../../nodes/Reach/ReachTrigger.node';
import { runCredentialTest, runNode, runPoll } from '../harness';

const { REACH_API_KEY: apiKey, REACH_API_SECRET: apiSecret, REACH_BASE_URL: baseUrl } = process.env;
const account = apiKey && apiSecret && baseUrl ? { apiKey, apiSecret, baseUrl } : undefined;
/** A phone of one's own: Reach has no test numbers, so a message to it is charged. */
const { REACH_TEST_MSISDN: ownPhone } = process.env;

const credentialTypes = { reachSmsApi: new ReachSmsApi() };
const hour = 3_600_000;
const stamp = `n8n-live-${Date.now()}`;
const strange = `¡Señor! ✓ (a'b) ~*/+&=%20 "\\" 😀 ${stamp}`;

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

/** The polling trigger as n8n offers it, once. */
async function polled(staticData: IDataObject, activation: 'activate' | 'manual') {
  const trigger = new ReachTrigger();
  const pollTimes = { displayName: 'Poll Times', name: 'pollTimes', type: 'hidden', default: '' } as const;
  trigger.description.properties.unshift(pollTimes);
  return await runPoll(trigger, {
    credentials: { reachSmsApi: { ...account } },
    credentialTypes,
    parameters: { pollTimes: { item: [{ mode: 'everyMinute' }] } },
    staticData,
    activation,
  });
}

function readFromReach(): void {
  it('passes the test of the credential, which a wrong base URL does not', async () => {
    const test = async (change = {}) =>
      (await runCredentialTest(new ReachSmsApi(), { apiKey: '', ...account, ...change })).status;

    expect(await test()).toBe('OK');
    expect(await test({ baseUrl: `${String(baseUrl).replace(/\/+$/, '')}/nowhere` })).toBe('Error');
  });

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

  it('lists tags and the contacts of one', async () => {
    const [tag] = await listOf('tag', 'getMany');
    if (tag === undefined) return;
    const tagName = String(tag.name);

    for (const contact of await listOf('tag', 'getContacts', { tagName, limit: 5 })) {
      expect(contact.msisdn).toEqual(expect.any(String));
    }
  });

  it('lists messages of the last day, each once', async () => {
    const startDate = new Date(Date.now() - 24 * hour).toISOString();
    const messages = await listOf('message', 'getMany', { startDate, returnAll: true });
    const ids = messages.map(({ message_id: id }) => id).filter((id) => id !== undefined);

    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is asked for incoming messages to the end, and gives none at first', async () => {
    const memory: IDataObject = {};

    expect(await polled(memory, 'activate')).toBeNull();
    expect(Math.abs(Number(memory.cursor) * 1000 - Date.now() - Number(memory.clockOffset))).toBeLessThan(
      hour / 10,
    );
  });

  it('refuses a wrong secret', async () => {
    const { error } = await run('contact', 'getMany', { limit: 1 }, { apiSecret: 'wrong' });

    expect(error?.message).toContain('Check key, secret and Base URL in the credential');
  });
}

/** What is refused is not charged, and nobody has this tag. */
function sendToNobody(): void {
  it('takes the signature of a difficult body: a message to a tag that nobody has reaches nobody', async () => {
    const parameters = { tags: [stamp], message: strange, additionalFields: { id: stamp } };
    const { output, error } = await run('message', 'sendToTags', parameters);

    if (error === undefined) expect(output[0][0]?.json).toMatchObject({ accepted: true, reference: stamp });
    else expect(error.message).not.toMatch(/\(401|unknown/);
  });
}

function sendToOneself(): void {
  it('is sent once, refused with the same ID, and never listed twice', async () => {
    const message = { msisdn: String(ownPhone), message: strange, additionalFields: { id: stamp } };
    const [first] = await listOf('message', 'sendToContact', message);
    const { error } = await run('message', 'sendToContact', message);
    const startDate = new Date(Date.now() - hour).toISOString();
    const sent = await listOf('message', 'getMany', { startDate, returnAll: true });

    expect(first).toMatchObject({ accepted: true, reference: stamp, message_id: expect.any(String) });
    expect(error?.message).toContain('40309');
    // It may appear in the list a little later.
    expect(sent.filter(({ id }) => id === stamp).length).toBeLessThanOrEqual(1);
  });
}

const ABSENT =
  'Reach: live tests are skipped, for REACH_API_KEY, REACH_API_SECRET and REACH_BASE_URL are not set';
const NO_PHONE =
  'Reach: no message is sent, since it would be charged: set REACH_TEST_MSISDN to a phone of your own';
const say = (what: string) => it(what, () => expect(process.stderr.write(`${what}\n`)).toBeDefined());

if (account) {
  describe('Reach, live', readFromReach);
  describe('A message to nobody, live', sendToNobody);
  if (ownPhone) describe('A message to oneself, live', sendToOneself);
  else say(NO_PHONE);
} else say(ABSENT);
