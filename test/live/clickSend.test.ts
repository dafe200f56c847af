import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ClickSendAccountApi } from '../../credentials/ClickSendAccountApi.credentials';
import { ClickSend } from '../../nodes/ClickSend/ClickSend.node';
import { runNode, type NodeRunSpec } from '../harness';
import { leftovers, liveName } from './leftovers';

const { CLICKSEND_USERNAME: username, CLICKSEND_API_KEY: apiKey, CLICKSEND_BASE_URL: baseUrl } = process.env;
const account = username && apiKey ? { username, apiKey, ...(baseUrl ? { baseUrl } : {}) } : undefined;

const credentialTypes = { clickSendAccountApi: new ClickSendAccountApi() };

/** Documented by ClickSend as accepted, neither sent nor charged. */
const TEST_NUMBERS = ['+61411111111', '+61422222222', '+61433333333'];

const run = async (
  resource: string,
  operation: string,
  parameters: INodeParameters = {},
  items: NodeRunSpec['items'] = [{}],
  change = {},
) =>
  await runNode({
    node: new ClickSend(),
    parameters: { resource, operation, ...parameters },
    items,
    credentials: { clickSendAccountApi: { ...account, ...change } },
    credentialTypes,
  });

const rowsOf = async (...call: Parameters<typeof run>): Promise<IDataObject[]> => {
  const { output, error } = await run(...call);
  expect([error?.message, error?.description]).toEqual([undefined, undefined]);
  return output[0].map(({ json }) => json);
};

const started = Date.now();
const stamp = liveName(started);
const people = TEST_NUMBERS.map((phone, index) => ({ phone, text: `${stamp} ${index}` }));

/** Whatever step failed, in this run or an earlier one: its lists go, and their contacts with them. */
async function cleanUp(): Promise<void> {
  const left = leftovers(await rowsOf('contactList', 'getMany', { returnAll: true }), started);
  for (const { list_id: listId } of left) await run('contactList', 'delete', { listId: String(listId) });
  expect(leftovers(await rowsOf('contactList', 'getMany', { returnAll: true }), started)).toEqual([]);
}

/** The vendor's free test numbers; lists and contacts are removed again. */
function tryClickSend(): void {
  afterAll(cleanUp);

  it('knows the account and does not tell its key', async () => {
    const [row] = await rowsOf('account', 'get');

    expect(row?.balance).toEqual(expect.any(String));
    expect(JSON.stringify(row)).not.toContain(String(apiKey));
  });

  it('accepts an SMS to each test number in one request', async () => {
    const customString = '={{ "live-" + $itemIndex }}';
    const parameters = { to: '={{ $json.phone }}', body: '={{ $json.text }}' };
    const rows = await rowsOf('sms', 'send', { ...parameters, additionalFields: { customString } }, people);

    expect(rows.map(({ accepted, reference, to }) => [accepted, reference, to])).toEqual(
      TEST_NUMBERS.map((phone, index) => [true, `live-${index}`, phone]),
    );
    expect(rows.every(({ message_price: price }) => Number(price) === 0)).toBe(true);
  });

  it('refuses a row and accepts the others', async () => {
    const items = [{ phone: '+440000' }, { phone: '+61411111111' }];
    const parameters = { to: '={{ $json.phone }}', body: `${stamp} mixed` };
    const { error } = await run('sms', 'send', parameters, items);

    expect(error?.message).toContain('Item 0: ClickSend did not accept the message (INVALID_RECIPIENT)');
    expect(error?.description).toContain('1 accepted, 1 rejected, 0 unknown');
  });

  it('prices an SMS without sending it', async () => {
    const [row] = await rowsOf('sms', 'calculatePrice', { to: '+61411111111', body: stamp });

    expect(row).toMatchObject({ sent: false, status: 'SUCCESS' });
  });

  it('accepts a voice message and an MMS with an uploaded picture', async () => {
    const [spoken] = await rowsOf('voice', 'send', {
      to: '+61411111111',
      body: stamp,
      lang: 'en-au',
      voice: 'female',
    });
    const picture = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const binary = { data: { data: picture, mimeType: 'image/gif', fileName: 'dot.gif' } };
    const parameters = { to: '+61411111111', subject: 'n8n', body: stamp, fileSource: 'binary' };
    const [shown] = await rowsOf('mms', 'send', parameters, [{ json: {}, binary }]);

    expect([spoken, shown]).toMatchObject([{ accepted: true }, { accepted: true }]);
  });

  it('keeps a list and a contact, and removes them again', async () => {
    const [list] = await rowsOf('contactList', 'create', { listName: stamp });
    const listId = String(list?.list_id);
    const [contact] = await rowsOf('contact', 'create', {
      listId,
      phoneNumber: '+61411111111',
      additionalFields: { firstName: 'Ada', custom1: 'kept' },
    });
    const contactId = String(contact?.contact_id);
    await rowsOf('contact', 'update', { listId, contactId, updateFields: { lastName: 'Demo' } });

    expect(await rowsOf('contact', 'getMany', { listId })).toMatchObject([
      { first_name: 'Ada', last_name: 'Demo', custom_1: 'kept', phone_number: '+61411111111' },
    ]);
    expect(await rowsOf('contactList', 'search', { query: stamp, type: 'list' })).toMatchObject([
      { id: Number(listId) },
    ]);
    expect(await rowsOf('contact', 'delete', { listId, contactId })).toMatchObject([{ deleted: true }]);
    expect(await rowsOf('contactList', 'delete', { listId })).toMatchObject([{ deleted: true }]);
  });

  it('finds what it sent in the history', async () => {
    const filters = { to: '+61411111111', dateFrom: new Date(Date.now() - 600_000).toISOString() };
    const rows = await rowsOf('sms', 'getMany', { limit: 15, filters });

    expect(rows.every(({ to }) => to === '+61411111111')).toBe(true);
  });

  it('refuses a wrong key', async () => {
    const { error } = await run('account', 'get', {}, [{}], { apiKey: 'wrong' });

    expect(error?.message).toContain('Check the username and API key in the credential');
  });
}

const ABSENT = 'ClickSend: live tests are skipped, for CLICKSEND_USERNAME and CLICKSEND_API_KEY are not set';

if (account) describe('ClickSend, live', tryClickSend);
else it(ABSENT, () => expect(process.stderr.write(`${ABSENT}\n`)).toBeDefined());
