import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { useSandbox } from '../../workflow/sandbox';
import { itemsOf, Stage } from './stage';

const sandbox = useSandbox();

/** What every option says when it is set, whichever event it is meant for. */
const everyOption: INodeParameters = {
  dedicatedNumber: { __rl: true, mode: 'id', value: '+61431111112' },
  finalStatusesOnly: true,
  messageSearchTerm: 'YES',
  messageSearchType: 1,
  repliesOnly: true,
};

const ids = { user_id: '1001', subaccount_id: '2002' };
const receipt = (message_type: string) => ({
  event: `${message_type}Receipt`,
  path: `/automations/${message_type}/receipts`,
  rule: { match_type: 0 },
  ruleWithOptions: { match_type: 0 },
  payload: {
    ...ids,
    message_id: 'OUT-1',
    message_type,
    status: 'Delivered',
    status_code: '201',
    timestamp: '1750000060',
  },
  numbers: { user_id: 1001, subaccount_id: 2002, status_code: 201, timestamp: 1750000060 },
});

interface Case {
  event: string;
  path: string;
  /** What a rule of this event says beside its name and address. */
  rule: IDataObject;
  ruleWithOptions: IDataObject;
  payload: Record<string, string>;
  /** What of the payload is a number in the item. */
  numbers: IDataObject;
}

const events: Case[] = [
  {
    event: 'smsInbound',
    path: '/automations/sms/inbound',
    rule: {
      dedicated_number: '*',
      message_search_type: 0,
      message_search_term: '',
      webhook_type: 'json',
    },
    ruleWithOptions: {
      dedicated_number: '+61431111112',
      message_search_type: 1,
      message_search_term: 'YES',
      webhook_type: 'json',
    },
    payload: {
      ...ids,
      message_id: 'IN-1',
      from: '+61422000111',
      to: '+61431111112',
      body: 'YES please',
      timestamp: '1750000060',
      original_message_id: 'OUT-1',
    },
    numbers: { user_id: 1001, subaccount_id: 2002, timestamp: 1750000060 },
  },
  receipt('sms'),
  receipt('voice'),
  receipt('email'),
  {
    event: 'faxInbound',
    path: '/automations/fax/inbound',
    rule: { dedicated_number: '*' },
    ruleWithOptions: { dedicated_number: '+61431111112' },
    payload: { ...ids, message_id: 'FAX-1', from: '+61261110001', timestamp: '1750000060' },
    numbers: {},
  },
  receipt('fax'),
];

describe.each(events)('$event', ({ event, path, rule, ruleWithOptions, payload, numbers }) => {
  const stage = (options: INodeParameters = {}) => new Stage(sandbox(), { event, options });
  const listening = async (options: INodeParameters = {}) => {
    const node = stage(options);
    await node.activate();
    return node;
  };
  const form = new URLSearchParams(payload).toString();
  const calls = (method: string) => sandbox().requests.all({ method });

  it('writes a rule of its own kind, finds it after a restart and takes it away', async () => {
    const node = stage();

    expect(await node.activate()).toBe('created');
    const [created, ...more] = calls('POST');
    expect([created?.path, more]).toEqual([path, []]);
    expect(JSON.parse(created?.body ?? '')).toEqual({
      rule_name: 'n8n: Workflow under test (workflowUnderTest), ClickSend Trigger',
      action: 'URL',
      action_address: `${node.url}?token=${node.token}`,
      enabled: 1,
      ...rule,
    });
    expect(await node.activate()).toBe('found');
    expect(calls('PUT')).toEqual([]);
    await node.deactivate();
    expect(calls('DELETE').map((request) => request.path)).toEqual([expect.stringMatching(`^${path}/\\d+$`)]);
    expect(await node.activate()).toBe('created');
  });

  it('is content when its rule is gone already', async () => {
    const node = await listening();
    sandbox().faults.order({
      vendor: 'clickSend',
      method: 'DELETE',
      kind: 'status',
      status: 404,
      when: 'after',
    });

    await node.deactivate();
    expect(node.spec.staticData).toEqual({});
  });

  it('takes the options that are meant for it, and no other', async () => {
    const node = await listening(everyOption);
    const [created] = calls('POST');

    expect(JSON.parse(created?.body ?? '')).toMatchObject(ruleWithOptions);
    expect(Object.keys(JSON.parse(created?.body ?? '')).sort()).toEqual(
      ['action', 'action_address', 'enabled', 'rule_name', ...Object.keys(rule)].sort(),
    );
    expect((await node.receive(node.push(payload))).startsExecution).toBe(true);
  });

  it.each([
    ['JSON', { body: payload }],
    ['a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: form }],
    ['a form without a content type', { body: form }],
    [
      'JSON called a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: JSON.stringify(payload) },
    ],
    ['JSON as text', { headers: { 'content-type': 'text/plain' }, body: JSON.stringify(payload) }],
    ['a query', { method: 'GET' as const, query: payload }],
  ])('is the same item as %s, with numbers as numbers', async (_case, push) => {
    const node = await listening();
    const query = { token: node.token, ...('query' in push ? push.query : {}) };
    const [item] = itemsOf(await node.receive({ ...push, query }));

    expect(item).toMatchObject({ event, ...payload, ...numbers, accountMatches: true });
    expect(item).not.toHaveProperty('raw');
    expect(item).not.toHaveProperty('token');
  });

  it('has the raw payload on request', async () => {
    const node = await listening({ includeRawPayload: true });
    const [item] = itemsOf(await node.receive(node.push({}, { body: form })));

    expect(item?.raw).toEqual(payload);
  });

  it.each([
    ['of another account is marked', { user_id: '999' }, false],
    ['that names no account is not judged', { user_id: '' }, null],
  ])('%s and starts the workflow all the same', async (_case, changes, accountMatches) => {
    const node = await listening();

    expect(itemsOf(await node.receive(node.push({ ...payload, ...changes })))).toMatchObject([
      { accountMatches },
    ]);
  });

  it('starts nothing when it comes again after a restart, by the memory of the node', async () => {
    const node = await listening();
    const starts = async (changes: IDataObject = {}) =>
      (await node.copied({}).receive(node.push({ ...payload, ...changes }))).startsExecution;

    expect((await node.receive(node.push(payload))).startsExecution).toBe(true);
    expect([await starts(), await starts({ message_id: 'OTHER' })]).toEqual([false, true]);
  });

  it('starts nothing when it comes again before n8n has saved the memory of the node', async () => {
    const node = await listening();
    const unsaved = () => node.copied({ workflowId: `process ${event}`, answerFinishes: true });
    const runs = [await unsaved().receive(node.push(payload)), await unsaved().receive(node.push(payload))];

    expect(runs.map(({ startsExecution, answer }) => [startsExecution, answer?.status])).toEqual([
      [true, 200],
      [false, 200],
    ]);
  });

  it.each([
    ['no secret', () => ({})],
    ['a wrong secret', () => ({ token: 'x'.repeat(43) })],
    ['an empty secret', () => ({ token: '' })],
    ['the secret twice', (token: string) => ({ token: [token, token] })],
    ['the secret and something behind it', (token: string) => ({ token: `${token}x` })],
  ])('is refused with %s, and leaves no trace', async (_case, query) => {
    const node = await listening();
    const memory = structuredClone(node.spec.staticData);
    const run = await node.receive({ body: payload, query: query(node.token) });

    expect(run.answer).toMatchObject({ status: 401, body: undefined, sentBy: 'node' });
    expect([run.startsExecution, run.error]).toEqual([false, undefined]);
    expect(node.spec.staticData).toEqual(memory);
  });
});
