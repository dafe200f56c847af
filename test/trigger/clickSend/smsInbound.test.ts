import type { INodeParameters } from 'n8n-workflow';
import { useSandbox } from '../../workflow/sandbox';
import { delivered, itemsOf, Stage } from './stage';
import { phone, pushOf, sentBefore, written } from './writing';

const sandbox = useSandbox();
/** An active trigger. */
async function listening(options: INodeParameters = {}): Promise<Stage> {
  const stage = new Stage(sandbox(), { event: 'smsInbound', options });
  await stage.activate();
  return stage;
}

const payload = {
  originalsenderid: '+61431111112',
  body: 'yes',
  message: 'yes',
  sms: phone,
  custom_string: 'ref-5',
  to: '+61431111112',
  original_message_id: 'OUT-1',
  originalmessageid: 'OUT-1',
  customstring: 'ref-5',
  from: phone,
  originalmessage: 'Hello Ada',
  user_id: 1001,
  subaccount_id: 2002,
  original_body: 'Hello Ada',
  timestamp: '1750000100',
  message_id: 'IN-1',
};

const tidied = {
  event: 'smsInbound',
  message_id: 'IN-1',
  from: phone,
  to: '+61431111112',
  body: 'yes',
  timestamp: 1750000100,
  timestampIso: '2025-06-15T15:08:20.000Z',
  isReply: true,
  original_message_id: 'OUT-1',
  original_body: 'Hello Ada',
  custom_string: 'ref-5',
  user_id: 1001,
  subaccount_id: 2002,
  accountMatches: true,
  deliveryKey: 'IN-1',
};

describe('an SMS that comes in', () => {
  it.each(['2024', '2026'] as const)('starts the workflow with one tidy item (%s form)', async (shape) => {
    sandbox().settings.clickSendPushShape = shape;
    const stage = await listening();
    sentBefore(sandbox());
    const { message, targets } = written(sandbox());
    const run = await stage.receive(delivered(targets[0] ?? fail()));

    expect(run.answer).toMatchObject({ status: 200, sentBy: 'n8n' });
    expect(run.workflowData).toHaveLength(1);
    const at = Math.floor(message.at / 1000);
    expect(itemsOf(run)).toEqual([
      {
        ...tidied,
        message_id: message.id,
        deliveryKey: message.id,
        timestamp: at,
        timestampIso: new Date(at * 1000).toISOString(),
      },
    ]);
  });

  it('is told to be no reply when it is none', async () => {
    const stage = await listening();
    const [item] = itemsOf(await stage.receive(pushOf(sandbox())));

    expect(item).toMatchObject({
      isReply: false,
      original_message_id: null,
      original_body: null,
      custom_string: null,
      body: 'yes',
    });
  });

  const strings = Object.fromEntries(Object.entries(payload).map(([name, value]) => [name, String(value)]));
  const form = new URLSearchParams(strings).toString();

  it.each([
    ['JSON', { body: payload }],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form }],
    ['a form without a content type', { body: form }],
    [
      'JSON called a form',
      {
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: JSON.stringify(payload),
      },
    ],
    ['JSON called text', { headers: { 'content-type': 'text/plain' }, body: JSON.stringify(payload) }],
    ['a form called bytes', { headers: { 'content-type': 'application/octet-stream' }, body: form }],
  ])('is the same item as %s', async (_case, push) => {
    const stage = await listening();

    expect(itemsOf(await stage.receive(stage.push({}, push)))).toEqual([tidied]);
  });

  it('is the same item in the query of a GET', async () => {
    const stage = await listening();
    const run = await stage.receive({ method: 'GET', query: { ...strings, token: stage.token } });

    expect(itemsOf(run)).toEqual([tidied]);
    expect(run.answer?.status).toBe(200);
  });

  it('is read by either name of a fact', async () => {
    const stage = await listening();
    const { message_id, message, sms, originalsenderid, customstring, originalmessageid, originalmessage } =
      payload;
    const others = { messageid: message_id, message, sms, originalsenderid };
    const further = { customstring, originalmessageid, originalmessage, timestamp_send: 1750000100 };
    const ids = { user_id: '1001', subaccount_id: '2002' };

    expect(itemsOf(await stage.receive(stage.push({ ...others, ...further, ...ids })))).toEqual([tidied]);
  });

  it('keeps unknown fields, and a second name that says something else', async () => {
    const stage = await listening();
    const push = stage.push({ ...payload, sms: '+61400000000', network: 'Demo', list: [1] });

    expect(itemsOf(await stage.receive(push))).toEqual([
      { ...tidied, sms: '+61400000000', network: 'Demo', list: [1] },
    ]);
  });

  it('has the raw payload on request', async () => {
    const stage = await listening({ includeRawPayload: true });

    expect(itemsOf(await stage.receive(stage.push(payload)))).toEqual([{ ...tidied, raw: payload }]);
  });

  it.each([
    ['of another account is marked, not refused', { user_id: 999 }, { user_id: 999, accountMatches: false }],
    ['without an account is not judged', { user_id: undefined }, { user_id: null, accountMatches: null }],
    ['with a comma behind the time is read', { timestamp: '1750000100,' }, { timestamp: 1750000100 }],
    ['with an unreadable time keeps it', { timestamp: 'now' }, { timestamp: 'now', timestampIso: null }],
    [
      'that names only the text it answers is a reply',
      { original_message_id: '', originalmessageid: '' },
      { isReply: true, original_message_id: null, original_body: 'Hello Ada' },
    ],
    [
      'with a time in milliseconds keeps it as it is',
      { timestamp: '1750000100000' },
      { timestamp: '1750000100000', timestampIso: null },
    ],
    ['with an empty reference has none', { custom_string: '', customstring: '' }, { custom_string: null }],
    ['without text is empty', { body: undefined, message: undefined }, { body: '' }],
  ])('%s', async (_case, changes, expected) => {
    const stage = await listening();

    expect(itemsOf(await stage.receive(stage.push({ ...payload, ...changes })))).toMatchObject([expected]);
  });

  it('never shows the secret', async () => {
    const stage = await listening({ includeRawPayload: true });
    const run = await stage.receive({ method: 'GET', query: { ...strings, token: stage.token } });

    expect(JSON.stringify(run)).not.toContain(stage.token);
  });
});

describe('a forged push', () => {
  it('is refused when nothing was ever registered', async () => {
    const stage = new Stage(sandbox());

    expect((await stage.receive({ body: payload, query: { token: 'undefined' } })).answer?.status).toBe(401);
  });

  it('is refused with the secret of an earlier registration', async () => {
    const stage = await listening();
    const old = stage.token;
    await stage.deactivate();
    await stage.activate();

    expect((await stage.receive({ body: payload, query: { token: old } })).answer?.status).toBe(401);
  });
});

describe('a repeated delivery', () => {
  it('is answered with 200 and starts nothing', async () => {
    const stage = await listening();
    const push = pushOf(sandbox());

    expect((await stage.receive(push)).startsExecution).toBe(true);
    const again = await stage.receive(push);
    expect([again.startsExecution, again.answer?.status]).toEqual([false, 200]);
  });

  it('starts the workflow again where repeated deliveries are wanted, with the same key', async () => {
    const stage = await listening({ dropRepeats: false });
    const push = pushOf(sandbox());
    const items = [...itemsOf(await stage.receive(push)), ...itemsOf(await stage.receive(push))];

    expect(items).toHaveLength(2);
    expect(new Set(items.map(({ deliveryKey }) => deliveryKey)).size).toBe(1);
  });

  it('is known after a restart, and another message is none', async () => {
    const stage = await listening();
    await stage.receive(stage.push(payload));
    expect(await stage.activate()).toBe('found');

    expect((await stage.receive(stage.push(payload))).startsExecution).toBe(false);
    expect((await stage.receive(stage.push({ ...payload, message_id: 'IN-2' }))).startsExecution).toBe(true);
  });

  it('is known by its content when it has no id', async () => {
    const stage = await listening();
    const push = (body: string) => stage.push({ from: phone, body, timestamp: 1750000100 });
    const [first] = itemsOf(await stage.receive(push('yes')));

    expect(first?.deliveryKey).toMatch(/^[\w-]{22}$/);
    expect((await stage.receive(push('yes'))).startsExecution).toBe(false);
    expect((await stage.receive(push('no'))).startsExecution).toBe(true);
  });
});

function fail(): never {
  throw new Error('ClickSend pushes this to nobody');
}
