import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { receiveSms } from '../../sandbox/clicksend/push/inbound';
import { useSandbox } from '../../workflow/sandbox';
import { delivered, itemsOf, Stage } from './stage';

const sandbox = useSandbox();
const phone = '+61422000111';

/** An active trigger. */
async function listening(options: INodeParameters = {}): Promise<Stage> {
  const stage = new Stage(sandbox(), { event: 'smsInbound', options });
  await stage.activate();
  return stage;
}

/** A message that was sent before, which somebody may answer. */
function sent(): void {
  sandbox().ledger.record({
    vendor: 'clickSend',
    channel: 'sms',
    direction: 'out',
    id: 'OUT-1',
    reference: 'ref-5',
    from: '+61431111112',
    to: phone,
    body: 'Hello Ada',
    state: 'accepted',
  });
}

/** What ClickSend pushes when somebody writes this. */
function written(body = 'yes') {
  return receiveSms({ vendor: 'clickSend', from: phone, body }, sandbox().clickSend);
}

function onlyPush(body?: string) {
  const [target] = written(body).targets;
  if (target === undefined) throw new Error('ClickSend pushes this to nobody');
  return delivered(target);
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
    sent();
    const { message, targets } = written();
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
    const [item] = itemsOf(await stage.receive(onlyPush()));

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
  it.each([
    ['no token', {}],
    ['a wrong token', { token: 'x'.repeat(43) }],
    ['an empty token', { token: '' }],
    ['the token twice', { token: ['x', 'x'] }],
  ])('is refused with %s', async (_case, query) => {
    const stage = await listening();
    const run = await stage.receive({ body: payload, query });

    expect(run.answer).toMatchObject({ status: 401, body: undefined, sentBy: 'node' });
    expect([run.startsExecution, run.error]).toEqual([false, undefined]);
  });

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
    const push = onlyPush();

    expect((await stage.receive(push)).startsExecution).toBe(true);
    const again = await stage.receive(push);
    expect([again.startsExecution, again.answer?.status]).toEqual([false, 200]);
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

describe('the options of incoming SMS', () => {
  it('let only replies through', async () => {
    const stage = await listening({ repliesOnly: true });
    const none = await stage.receive(onlyPush());
    sent();

    expect([none.startsExecution, none.answer?.status]).toEqual([false, 200]);
    expect((await stage.receive(onlyPush())).startsExecution).toBe(true);
  });

  it.each<[string, INodeParameters, IDataObject]>([
    [
      'a number',
      { dedicatedNumber: { __rl: true, mode: 'list', value: '+61431111112' } },
      {
        dedicated_number: '+61431111112',
      },
    ],
    ['all numbers', { dedicatedNumber: { __rl: true, mode: 'list', value: '*' } }, { dedicated_number: '*' }],
    ['a keyword', { messageSearchTerm: 'YES' }, { message_search_type: 2, message_search_term: 'YES' }],
    [
      'a beginning',
      { messageSearchTerm: 'YES', messageSearchType: 1 },
      {
        message_search_type: 1,
        message_search_term: 'YES',
      },
    ],
    [
      'a missing word',
      { messageSearchTerm: 'STOP', messageSearchType: 3 },
      {
        message_search_type: 3,
        message_search_term: 'STOP',
      },
    ],
    ['no condition', { finalStatusesOnly: true }, { message_search_type: 0, message_search_term: '' }],
  ])('make a rule for %s', async (_case, options, expected) => {
    await listening(options);

    expect(sandbox().clickSend.inboundRules.all()).toMatchObject([expected]);
  });

  it('are obeyed by ClickSend', async () => {
    await listening({ messageSearchTerm: 'YES', messageSearchType: 1 });

    expect([written('yes please').targets.length, written('oh yes').targets.length]).toEqual([1, 0]);
  });
});

function fail(): never {
  throw new Error('ClickSend pushes this to nobody');
}
