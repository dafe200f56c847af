import { NodeHelpers } from 'n8n-workflow';
import { ReachPushTrigger } from '../../../nodes/Reach/ReachPushTrigger.node';
import type { Push } from '../../harness';
import { createAccount } from '../../sandbox/reach/account';
import { receiveMessage } from '../../sandbox/reach/messages/receive';
import { createWorld } from '../../sandbox/world';
import { itemsOf, PushStage, SECRET, START } from './stage';

const IGNORED = { startsExecution: false, answer: expect.objectContaining({ status: 200 }) };

/** The push of an incoming message, byte for byte as the platform sends it. */
function pushed(body: string, from = '50255501234'): Push {
  const reachPushUrl = `http://n8n.test/webhook?token=${SECRET}`;
  const account = createAccount(createWorld({ reachPushUrl }, () => START));
  const [target] = receiveMessage({ vendor: 'reach', from, body }, account).targets;
  if (!target) throw new Error('The platform pushes nothing');
  const query = Object.fromEntries(new URL(target.url).searchParams);
  return { method: target.method, headers: target.headers, body: target.body, query };
}

const message = {
  datetime: '2025-07-14 09:10:31',
  message: 'SI ¿cuándo?',
  msisdn: '50255501234',
  short_number: '50230000999',
  type: 'INBOX',
  status: 'FORWARDED',
};
const item = {
  event: 'incomingMessage',
  ...message,
  createdAt: '2025-07-14T15:10:31Z',
  deliveryKey: expect.stringMatching(/^[0-9a-f]{40}$/),
};
const sendError = { messageId: '68751c66a1b2c3d4e5f60718', msisdn: '50255501234', status: 'ERROR' };

describe('an incoming message', () => {
  it('starts the workflow as it was pushed, with its time in ISO 8601', async () => {
    const run = await new PushStage().receive(pushed('¡Sí!'));

    expect(run.answer).toMatchObject({ status: 200, sentBy: 'n8n' });
    expect(itemsOf(run)).toEqual([
      {
        ...item,
        datetime: '2025-07-14 09:04:05',
        message: '¡Sí!',
        createdAt: '2025-07-14T15:04:05Z',
      },
    ]);
    expect(JSON.stringify(run)).not.toContain(SECRET);
  });

  const json = JSON.stringify(message);
  const form = new URLSearchParams(message).toString();
  it.each<[string, Push]>([
    ['JSON', { body: json, headers: { 'content-type': 'application/json; charset=utf-8' } }],
    ['JSON that calls itself text', { body: json, headers: { 'content-type': 'text/plain' } }],
    ['JSON without a type', { body: json }],
    [
      'JSON that calls itself a form',
      { body: json, headers: { 'content-type': 'application/octet-stream' } },
    ],
    ['a form', { body: form, headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['a query of a GET', { method: 'GET', query: message }],
    ['a query of a POST', { query: message }],
    ['JSON of a PUT', { method: 'PUT', body: json }],
    ['a list of one', { body: [message] }],
    ['JSON inside a JSON text', { body: JSON.stringify(json) }],
  ])('is read from %s', async (_case, push) => {
    const stage = new PushStage();

    expect(itemsOf(await stage.receive(push))).toEqual([item]);
    expect(await stage.receive(push)).toMatchObject(IGNORED);
  });

  it("has the time of the account's zone", async () => {
    const stage = new PushStage({ options: { timezone: 'UTC' } });

    expect(itemsOf(await stage.receive({ body: message }))[0]?.createdAt).toBe('2025-07-14T09:10:31Z');
  });

  it('is passed on as it came where an option is wrong', async () => {
    const stage = new PushStage({ options: { timezone: 'Guatemala' } });
    const [one] = itemsOf(await stage.receive({ body: message }));

    expect(one).toMatchObject({ ...message, warnings: [expect.stringContaining("'Account Time Zone'")] });
  });
});

describe('a repeated push', () => {
  it('starts the workflow once', async () => {
    const stage = new PushStage();
    await stage.receive({ body: message });

    expect(await stage.receive({ body: { ...message } })).toMatchObject(IGNORED);
    expect(itemsOf(await stage.receive({ body: { ...message, message: 'NO' } }))).toHaveLength(1);
  });

  it('starts it each time where repeated deliveries are wanted, with the same key', async () => {
    const stage = new PushStage({ options: { dropRepeats: false } });
    const runs = [await stage.receive({ body: message }), await stage.receive({ body: message })];
    const keys = runs.flatMap(itemsOf).map(({ deliveryKey }) => deliveryKey);

    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  it.each([
    ['an incoming message without its time', { msisdn: '50255501234', message: 'SI' }],
    ['a send error without the id of its message', { msisdn: '50255501234', status: 'ERROR' }],
  ])('is not told from a new one, and none is lost: %s', async (_case, body) => {
    const stage = new PushStage();
    const runs = [await stage.receive({ body }), await stage.receive({ body })];

    expect(new Set(runs.flatMap(itemsOf).map(({ deliveryKey }) => deliveryKey)).size).toBe(2);
  });

  it('starts it each time while one listens for a test event', async () => {
    const stage = new PushStage({}, { isTest: true });
    await stage.receive({ body: message });

    expect(itemsOf(await stage.receive({ body: message }))).toHaveLength(1);
  });
});

describe('a send error', () => {
  it('starts the workflow, its id under the name that messages have', async () => {
    const stage = new PushStage();
    const { messageId, ...others } = sendError;

    expect(itemsOf(await stage.receive({ body: sendError }))).toEqual([
      {
        event: 'sendError',
        message_id: messageId,
        ...others,
        createdAt: '2025-07-14T15:04:06Z',
        deliveryKey: `${messageId}:50255501234:ERROR`,
      },
    ]);
    expect(await stage.receive({ body: sendError })).toMatchObject(IGNORED);
  });
});

it.each([
  ['incomingMessage', sendError],
  ['sendError', message],
])('with %s alone chosen, the other event is answered and starts nothing', async (event, body) => {
  expect(await new PushStage({ events: [event] }).receive({ body })).toMatchObject(IGNORED);
});

it('passes on what it does not know, and says so', async () => {
  const [one] = itemsOf(await new PushStage({ events: ['sendError'] }).receive({ body: { ping: 1 } }));

  expect(one).toMatchObject({ event: 'unknown', ping: 1, warnings: [expect.any(String)] });
});

describe('a push without the secret', () => {
  it.each<[string, object, Record<string, string | string[]>]>([
    ['none', {}, { token: '' }],
    ['a wrong one', {}, { token: 'open-sesame-2024' }],
    ['one in capitals', {}, { token: SECRET.toUpperCase() }],
    ['the beginning of it', {}, { token: SECRET.slice(0, -1) }],
    ['it twice', {}, { token: [SECRET, SECRET] }],
    ['none, and none set', { secret: '' }, { token: '' }],
    ['it, and an expression that fails', { secret: '={{ $json.a.b.c() }}' }, {}],
  ])('is refused and starts nothing: %s', async (_case, parameters, query) => {
    const stage = new PushStage({ ...parameters });
    const run = await stage.receive({ body: message, query });

    expect(run.answer).toEqual({ status: 401, body: undefined, headers: {}, sentBy: 'node' });
    expect([run.startsExecution, run.workflowData, run.error]).toEqual([false, undefined, undefined]);
    expect(stage.spec.staticData).toEqual({});
  });
});

describe('publishing the workflow', () => {
  it('asks Reach for nothing, remembers nothing and runs its life cycle once for all methods', async () => {
    const stage = new PushStage();
    const { webhooks = [] } = new ReachPushTrigger().description;

    expect([await stage.activate(), await stage.activate()]).toEqual(['created', 'created']);
    expect(await stage.deactivate()).toBe(true);
    expect(stage.spec.staticData).toEqual({});
    expect(webhooks.map(({ httpMethod, path }) => [httpMethod, path])).toEqual([
      ['POST', 'webhook'],
      ['GET', 'webhook'],
      ['PUT', 'webhook'],
    ]);
    expect(Object.keys(new ReachPushTrigger().webhookMethods)).toEqual([webhooks[0]?.name]);
  });

  it.each([
    [{ secret: '' }, "'Secret' is empty"],
    [{ secret: 'open-sesame' }, "'Secret' is easy to guess: use 16 or more letters and digits"],
    [{ secret: 'open sesame & more' }, "'Secret' has characters that would have to be escaped"],
    [{ secret: 'abrete-sésamo-2025' }, "'Secret' has characters that would have to be escaped"],
    [{ events: [] }, "'Trigger On' is empty: choose an event"],
    [{ options: { timezone: 'Guatemala' } }, "'Account Time Zone' is not a time zone"],
    [{ secret: '={{ $json.a.b.c() }}' }, 'A parameter could not be read'],
  ])('says what is wrong with %j', async (parameters, problem) => {
    await expect(new PushStage(parameters).activate()).rejects.toThrow(problem);
  });
});

it.each([
  ['', false],
  ['open-sesame', true],
  ['open sesame and more', true],
  ['abrete-sésamo-2025', true],
  [SECRET, false],
  ['={{ $vars.secret }}', false],
])('warns of the secret %j while it is typed: %s', (secret, isShown) => {
  const { description } = new ReachPushTrigger();
  const notice = description.properties.find(({ name }) => name === 'weakSecretNotice');
  if (!notice) throw new Error('There is no such notice');

  expect(NodeHelpers.displayParameter({ secret }, notice, null, description)).toBe(isShown);
});

it('says what to send to the support, and shows no secret in the panel', () => {
  const { properties } = new ReachPushTrigger().description;
  const notice = properties.find(({ type }) => type === 'notice')?.displayName;

  expect(notice).toMatch(/support of Reach.*incoming messages and the send errors.*POST.*\?token=/s);
  expect(properties.find(({ name }) => name === 'secret')?.typeOptions).toEqual({ password: true });
});
