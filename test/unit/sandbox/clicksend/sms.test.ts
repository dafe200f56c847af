import { rowStatusNumbers } from '../../../sandbox/clicksend/rowStatus';
import { clickSendOf, handClock, useSandbox } from '../client';

const time = handClock();
const sandbox = useSandbox({ clock: time.clock });

const example = {
  shorten_urls: false,
  messages: [
    {
      source: 'n8n',
      to: '+61411111111',
      body: 'Hello Ada',
      custom_string: 'ref-5',
      schedule: 1752600000,
      from: 'DemoCo',
    },
    { source: 'n8n', to: '+440000', body: 'Hello Bob', custom_string: 'ref-6' },
  ],
};

async function send(body: unknown) {
  return await clickSendOf(sandbox()).post('/sms/send', body);
}

async function sendOne(message: Record<string, unknown>) {
  const { data } = await send({ messages: [message] });
  return data.data.messages[0];
}

describe('the documented example', () => {
  it('answers in the documented envelope, each row with a status of its own', async () => {
    const { status, data } = await send(example);
    expect(status).toBe(200);
    expect(data).toMatchObject({
      http_code: 200,
      response_code: 'SUCCESS',
      response_msg: 'Messages queued for delivery.',
    });
    expect(data.data).toMatchObject({ total_count: 2, queued_count: 1, blocked_count: 0 });
    expect(Object.keys(data.data).sort()).toEqual(
      ['_currency', 'blocked_count', 'messages', 'queued_count', 'total_count', 'total_price'].sort(),
    );
    expect(Object.keys(data.data._currency)).toHaveLength(4);
  });

  it('gives an accepted row all documented keys', async () => {
    const { data } = await send(example);
    expect(Object.keys(data.data.messages[0])).toEqual([
      'direction',
      'date',
      'to',
      'body',
      'from',
      'schedule',
      'message_id',
      'message_parts',
      'message_price',
      'from_email',
      'list_id',
      'custom_string',
      'contact_id',
      'user_id',
      'subaccount_id',
      'is_shared_system_number',
      'country',
      'carrier',
      'status',
    ]);
    expect(data.data.messages[0]).toMatchObject({
      to: '+61411111111',
      from: 'DemoCo',
      schedule: 1752600000,
      custom_string: 'ref-5',
      country: 'AU',
      is_shared_system_number: false,
      status: 'SUCCESS',
    });
    expect(data.data.messages[0].message_id).toMatch(/^[0-9A-F-]{36}$/);
  });

  it('gives a rejected row only the recorded keys', async () => {
    const { data } = await send(example);
    expect(Object.keys(data.data.messages[1])).toEqual([
      'to',
      'body',
      'from',
      'schedule',
      'message_id',
      'custom_string',
      'is_shared_system_number',
      'status',
    ]);
    expect(data.data.messages[1]).toMatchObject({
      schedule: '',
      status: 'INVALID_RECIPIENT',
      custom_string: 'ref-6',
    });
  });

  it('writes only the accepted message into the ledger', async () => {
    await send(example);
    expect(sandbox().ledger.messages()).toEqual([
      expect.objectContaining({
        vendor: 'clickSend',
        channel: 'sms',
        direction: 'out',
        reference: 'ref-5',
        to: '+61411111111',
        body: 'Hello Ada',
        scheduled: 1752600000000,
        state: 'scheduled',
        at: time.clock(),
      }),
    ]);
  });
});

describe('row statuses', () => {
  it.each(Object.entries(rowStatusNumbers))('answers %s with %s and accepts nothing', async (to, status) => {
    expect(await sendOne({ to, body: 'Hello' })).toMatchObject({ to, status });
    expect(sandbox().ledger.size).toBe(0);
  });

  it('counts COUNTRY_NOT_ENABLED as blocked and shows a country', async () => {
    const { data } = await send({ messages: [{ to: '+61499900020', body: 'Hello' }] });
    expect(data.data.blocked_count).toBe(1);
    expect(data.data.messages[0]).toMatchObject({ message_parts: 0, message_price: '0.0000', country: 'AU' });
  });

  it.each([
    ['no recipient', { body: 'x' }, 'MISSING_REQUIRED_FIELDS'],
    ['no body', { to: '+61400000001', body: '' }, 'EMPTY_MESSAGE'],
    ['an unreadable schedule', { to: '+61400000001', body: 'x', schedule: 'soon' }, 'INVALID_SCHEDULE'],
    ['a sender with spaces', { to: '+61400000001', body: 'x', from: 'Demo Co' }, 'INVALID_SENDER_ID'],
    [
      'a sender that is too long',
      { to: '+61400000001', body: 'x', from: 'DemoCompanies' },
      'INVALID_SENDER_ID',
    ],
    ['an unknown list', { list_id: 1, body: 'x' }, 'NOT_ENOUGH_PERMISSION_TO_LIST_ID'],
    ['letters as recipient', { to: 'Ada', body: 'x' }, 'INVALID_RECIPIENT'],
  ])('refuses %s', async (_name, message, status) => {
    expect(await sendOne(message)).toMatchObject({ status });
  });

  it('throttles the same body to the same recipient until the window has passed', async () => {
    const message = { to: '+61400000001', body: 'Hello' };
    expect(await sendOne(message)).toMatchObject({ status: 'SUCCESS' });
    expect(await sendOne(message)).toMatchObject({ status: 'THROTTLED' });
    time.advance(sandbox().settings.clickSendThrottleMs);
    expect(await sendOne(message)).toMatchObject({ status: 'SUCCESS' });
  });

  it('fails every row of the documented users without credit and without activation', async () => {
    const call = async (username: string) =>
      (
        await clickSendOf(sandbox()).post(
          '/sms/send',
          { messages: [{ to: '+61400000001', body: 'x' }] },
          { auth: { username, password: 'any' } },
        )
      ).data;
    expect((await call('nocredit')).data.messages[0].status).toBe('INSUFFICIENT_CREDIT');
    expect((await call('notactive')).data.messages[0].status).toBe('ACCOUNT_NOT_ACTIVATED');
    expect(await call('banned')).toMatchObject({ http_code: 403, response_code: 'FORBIDDEN' });
  });
});
