import { clickSendOf, handClock, useSandbox } from '../client';
import { Listener } from '../listener';

const time = handClock();
const sandbox = useSandbox({ clock: time.clock, pushRetryDelayMs: 1 });
const reply = { vendor: 'clickSend', from: '+61400000001', body: 'yes' } as const;

let listener: Listener;
let url: string;

async function listen(statuses: number[] = []) {
  listener = new Listener(statuses);
  url = await listener.open();
}

async function addRule(more: Record<string, unknown> = {}) {
  await clickSendOf(sandbox()).post('/automations/sms/inbound', {
    dedicated_number: '*',
    rule_name: 'n8n rule',
    message_search_type: 0,
    message_search_term: '',
    action: 'URL',
    action_address: `${url}/webhook/abc?token=t`,
    enabled: 1,
    webhook_type: 'json',
    ...more,
  });
}

async function sendFirst() {
  const messages = [{ to: reply.from, body: 'Hello Ada', custom_string: 'ref-5' }];
  const { data } = await clickSendOf(sandbox()).post('/sms/send', { messages });
  return data.data.messages[0].message_id as string;
}

afterEach(async () => await listener.close());

describe('replies', () => {
  beforeEach(async () => await listen());

  it('pushes JSON with every key of the captured sample', async () => {
    const original = await sendFirst();
    await addRule();
    const { message, targets } = await sandbox().reply(reply);
    expect(targets).toEqual([
      expect.objectContaining({ name: 'n8n rule', delivered: true, status: 200, attempts: 1 }),
    ]);
    expect(listener.pushes).toHaveLength(1);
    expect(listener.pushes[0]).toMatchObject({
      method: 'POST',
      url: '/webhook/abc?token=t',
      type: 'application/json',
    });
    expect(JSON.parse(listener.pushes[0]?.body ?? '')).toEqual({
      originalsenderid: '+61431111112',
      body: 'yes',
      message: 'yes',
      sms: '+61400000001',
      custom_string: 'ref-5',
      to: '+61431111112',
      original_message_id: original,
      originalmessageid: original,
      customstring: 'ref-5',
      from: '+61400000001',
      originalmessage: 'Hello Ada',
      user_id: 1001,
      subaccount_id: 2002,
      original_body: 'Hello Ada',
      timestamp: String(Math.floor(time.clock() / 1000)),
      message_id: message.id,
    });
  });

  it('pushes the newest sample when asked to: an integer time and fewer keys', async () => {
    sandbox().settings.clickSendPushShape = '2026';
    await addRule();
    await sandbox().reply(reply);
    const body = JSON.parse(listener.pushes[0]?.body ?? '') as Record<string, unknown>;
    expect(body.timestamp).toBe(Math.floor(time.clock() / 1000));
    expect(body).not.toHaveProperty('originalmessage');
  });

  it('pushes as a form, with empty fields for a message that is no reply', async () => {
    await addRule({ webhook_type: 'post' });
    await sandbox().reply(reply);
    const form = new URLSearchParams(listener.pushes[0]?.body);
    expect(listener.pushes[0]?.type).toBe('application/x-www-form-urlencoded');
    expect(Object.fromEntries(form)).toMatchObject({ body: 'yes', original_message_id: '', user_id: '1001' });
  });

  it('pushes as a query, beside the one that the address has', async () => {
    await addRule({ webhook_type: 'get' });
    await sandbox().reply(reply);
    const query = new URL(listener.pushes[0]?.url ?? '', url).searchParams;
    expect(listener.pushes[0]?.method).toBe('GET');
    expect(query.get('token')).toBe('t');
    expect(query.get('from')).toBe('+61400000001');
  });

  it('runs only the rules that are enabled and match', async () => {
    await addRule({ enabled: 0 });
    await addRule({ dedicated_number: '+61400000099' });
    await addRule({ message_search_type: 1, message_search_term: 'no' });
    await addRule({ message_search_type: 3, message_search_term: 'ye' });
    await addRule({ message_search_type: 2, message_search_term: 'ES' });
    expect((await sandbox().reply(reply)).targets).toHaveLength(1);
  });

  it('runs at most ten rules', async () => {
    for (let index = 0; index < 12; index += 1) await addRule();
    expect((await sandbox().reply(reply)).targets).toHaveLength(10);
  });

  it('shows in the ledger and the history, and lets nobody reply to a name', async () => {
    await sandbox().reply(reply);
    expect(sandbox().ledger.messages({ direction: 'in' })).toEqual([
      expect.objectContaining({ from: '+61400000001', to: '+61431111112', body: 'yes', state: 'received' }),
    ]);
    const { data } = await clickSendOf(sandbox()).get('/sms/history');
    expect(data.data.data).toEqual([expect.objectContaining({ direction: 'in', status: 'Received' })]);
    await clickSendOf(sandbox()).post('/sms/send', {
      messages: [{ to: reply.from, body: 'x', from: 'DemoCo' }],
    });
    await expect(sandbox().reply(reply)).rejects.toThrow('nobody can reply to a name');
  });
});

describe('receipts', () => {
  it('pushes a form with every documented field', async () => {
    await listen();
    const messageId = await sendFirst();
    await clickSendOf(sandbox()).post('/automations/sms/receipts', {
      rule_name: 'r',
      match_type: 0,
      action: 'URL',
      action_address: `${url}/receipt`,
      enabled: 1,
    });
    await sandbox().push({ vendor: 'clickSend', event: 'smsReceipt', messageId, delivered: false });
    expect(Object.keys(Object.fromEntries(new URLSearchParams(listener.pushes[0]?.body))).sort()).toEqual([
      'custom_string',
      'customstring',
      'error_code',
      'error_text',
      'message_id',
      'message_type',
      'messageid',
      'status',
      'status_code',
      'status_text',
      'subaccount_id',
      'timestamp',
      'timestamp_send',
      'user_id',
    ]);
  });
});

describe('a workflow that does not take the push', () => {
  it('is tried again until it answers 200', async () => {
    await listen([500, 202]);
    await addRule();
    expect((await sandbox().reply(reply)).targets).toEqual([
      expect.objectContaining({ delivered: true, attempts: 3 }),
    ]);
  });

  it('is given up after a few tries', async () => {
    await listen([404, 404, 404, 404]);
    await addRule();
    expect((await sandbox().reply(reply)).targets).toEqual([
      expect.objectContaining({ delivered: false, attempts: 3, status: 404 }),
    ]);
  });

  it('says why when nobody answers', async () => {
    await listen();
    await addRule();
    await listener.close();
    expect((await sandbox().reply(reply)).targets).toEqual([
      expect.objectContaining({
        delivered: false,
        status: null,
        problem: expect.stringContaining('ECONNREFUSED'),
      }),
    ]);
    await listen();
  });
});
