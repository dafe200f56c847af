import { HEADERS, IGNORED, itemsOf, pushesOf, Stage } from './stage';

const events = [
  ...(['smsReport', 'otpReport', 'emailEvent', 'whatsAppInbound'] as const),
  ...(['whatsAppStatus', 'voiceReport', 'rcsReport'] as const),
];

describe.each(events)('a repeated push of the event %s', (event) => {
  it('is answered with 200 and starts nothing', async () => {
    const stage = new Stage({ event });
    const [first] = await stage.pushed({ event });
    const [again] = await stage.pushed({ event });

    expect(first?.startsExecution).toBe(true);
    expect(again).toMatchObject(IGNORED);
  });

  it('starts the workflow as often as one likes while one listens for a test event', async () => {
    const stage = new Stage({ event }, { isTest: true });
    await stage.pushed({ event });

    expect((await stage.pushed({ event }))[0]?.startsExecution).toBe(true);
  });
});

describe('a trigger that drops no repeated deliveries', () => {
  it('starts the workflow by each of them, with the same key', async () => {
    const stage = new Stage({ options: { dropRepeats: false } });
    const runs = [];
    for (let push = 0; push < 3; push++) runs.push(...(await stage.pushed({ event: 'smsReport' })));

    expect(itemsOf(...runs)).toHaveLength(3);
    expect(new Set(itemsOf(...runs).map(({ deliveryKey }) => deliveryKey)).size).toBe(1);
  });

  it('drops them when the option is an expression that fails', async () => {
    const stage = new Stage({ options: { dropRepeats: '={{ $json.a.b.c() }}' } });
    const runs = [];
    for (let push = 0; push < 2; push++) runs.push(...(await stage.pushed({ event: 'smsReport' })));

    expect(runs.map(({ startsExecution }) => startsExecution)).toEqual([true, false]);
  });
});

describe('what a repeated push may say otherwise', () => {
  it.each([
    ['smsReport', { credit: '2', deliveryTime: '2025-07-15T00:00:00.000Z' }],
    ['emailEvent', { statusUpdatedAt: '2025-07-15T00:00:00.000Z' }],
    ['whatsAppStatus', { uuid: 'wamid.HBgMOTE5ODc2NTQzMjEwFQIAEhgUM0E', ts: '1' }],
    ['whatsAppInbound', { uuid: 'wamid.HBgMOTE5ODc2NTQzMjEwFQIAEhgUM0E', eventName: 'request', ts: '' }],
    ['voiceReport', { charged: '0.13' }],
  ] as const)('does not make another event of it: %s', async (event, changed) => {
    const stage = new Stage({ event });
    await stage.pushed({ event });

    expect(await stage.pushed({ event, reports: [changed] })).toMatchObject([IGNORED]);
  });
});

describe('what makes another event', () => {
  it.each([
    ['smsReport', { status: '2' }],
    ['smsReport', { telNum: '919800000002' }],
    ['smsReport', { requestId: 'other' }],
    ['otpReport', { status: '9' }],
    ['emailEvent', { eventId: '5', eventName: 'Opened' }],
    ['emailEvent', { recipient: 'other@example.com' }],
    ['whatsAppStatus', { eventName: 'read' }],
    ['whatsAppStatus', { uuid: 'wamid.other' }],
    ['whatsAppInbound', { uuid: 'wamid.other' }],
    ['voiceReport', { status: 'busy' }],
    ['rcsReport', { eventName: 'delivered' }],
  ] as const)('starts the workflow again: %s %o', async (event, changed) => {
    const stage = new Stage({ event });
    await stage.pushed({ event });
    const [run] = await stage.pushed({ event, reports: [changed] });

    expect(run?.startsExecution).toBe(true);
  });
});

describe('what may happen to the same message again', () => {
  const first = { statusUpdatedAt: '2025-07-14T15:05:00.000Z' };
  const second = { statusUpdatedAt: '2025-07-14T15:05:09.000Z' };

  it.each([
    ['emailEvent', { eventId: '5', eventName: 'Opened' }],
    ['emailEvent', { eventId: '7', eventName: 'Clicked' }],
    ['emailEvent', { eventId: '', eventName: 'Click' }],
    ['emailEvent', { eventId: '11', eventName: 'Forwarded' }],
    ['whatsAppStatus', { eventName: 'URL Click' }],
    ['whatsAppStatus', { eventName: 'url_clicked' }],
    ['rcsReport', { eventName: 'clicked' }],
  ] as const)('starts the workflow each time, by the time of the event: %s %o', async (event, what) => {
    const stage = new Stage({ event });
    const once = [{ ...what, ...first }];
    const again = [{ ...what, ...second }];
    const runs = [
      ...(await stage.pushed({ event, reports: once })),
      ...(await stage.pushed({ event, reports: again })),
      ...(await stage.pushed({ event, reports: once })),
      ...(await stage.pushed({ event, reports: again })),
    ];

    expect(runs.map(({ startsExecution }) => startsExecution)).toEqual([true, true, false, false]);
    expect(new Set(itemsOf(...runs).map(({ deliveryKey }) => deliveryKey)).size).toBe(2);
  });

  it('is told by all that the push says where the webhook leaves the times out', async () => {
    const opened = { requestId: 'r', recipient: 'a@example.com', eventId: '5', eventName: 'Opened' };
    const stage = new Stage({ event: 'emailEvent' });
    const runs = [];
    for (const variables of ['{"n":1}', '{"n":2}', '{"n":2}'])
      runs.push(await stage.json({ ...opened, variables }));

    expect(runs.map(({ startsExecution }) => startsExecution)).toEqual([true, true, false]);
  });
});

describe('two messages to the same person in one request', () => {
  it.each([
    ['smsReport', { CRQID: 'order-1' }, { CRQID: 'order-2' }],
    ['smsReport', { INMSID: 'a' }, { INMSID: 'b' }],
    ['otpReport', { otpRetry: '0' }, { otpRetry: '1' }],
    ['otpReport', { voiceRetryCount: '0' }, { voiceRetryCount: '1' }],
    ['emailEvent', { crqid: 'order-1' }, { crqid: 'order-2' }],
    ['emailEvent', { uuid: 'mail-1' }, { uuid: 'mail-2' }],
  ] as const)('are two events: %s %o %o', async (event, one, other) => {
    const stage = new Stage({ event });
    const runs = [
      ...(await stage.pushed({ event, reports: [one] })),
      ...(await stage.pushed({ event, reports: [other] })),
      ...(await stage.pushed({ event, reports: [one] })),
    ];

    expect(runs.map(({ startsExecution }) => startsExecution)).toEqual([true, true, false]);
  });

  it('are two items of one push in the old form', async () => {
    const report = (CRQID: string) => ({ telNum: '919800000001', status: '1', CRQID });
    const reports = [report('order-1'), report('order-2')];
    const runs = await new Stage().pushed({ event: 'smsReport', form: 'v2', reports });

    expect(itemsOf(...runs).map(({ CRQID }) => CRQID)).toEqual(['order-1', 'order-2']);
  });
});

describe('a push without the facts that make a key', () => {
  it('is known again by its content', async () => {
    const stage = new Stage({ event: 'any' });
    const first = await stage.json({ keyword: 'HELP', sender: '919800000001' });

    expect(itemsOf(first)[0]?.deliveryKey).toMatch(/^[\w-]{22}$/);
    expect(await stage.json({ sender: '919800000001', keyword: 'HELP' })).toMatchObject(IGNORED);
    expect((await stage.json({ sender: '919800000001', keyword: 'STOP' })).startsExecution).toBe(true);
  });

  it('is not mistaken for another recipient of the same request', async () => {
    const stage = new Stage();
    await stage.json({ requestId: 'r1', recipientOfMine: '919800000001', status: '1' });
    const other = await stage.json({ requestId: 'r1', recipientOfMine: '919800000002', status: '1' });

    expect(other.startsExecution).toBe(true);
  });
});

it('starts the workflow with what is new in a batch that came before in part', async () => {
  const report = (telNum: string) => ({ telNum, status: '1' });
  const stage = new Stage();
  const [before] = pushesOf({ event: 'smsReport', form: 'v2', reports: [report('919800000001')] });
  const reports = [report('919800000001'), report('919800000002'), report('919800000002')];
  const [after] = pushesOf({ event: 'smsReport', form: 'v2', reports });
  await stage.receive(before ?? {});

  expect(itemsOf(await stage.receive(after ?? {})).map(({ telNum }) => telNum)).toEqual(['919800000002']);
});

it('remembers nothing of a push that it refused', async () => {
  const stage = new Stage();
  const [push] = pushesOf({ event: 'smsReport' });
  await stage.receive({ ...push, headers: { ...push?.headers, 'x-msg91-secret': 'guessed-by-someone' } });

  expect((await stage.receive({ ...push, headers: { ...push?.headers, ...HEADERS } })).startsExecution).toBe(
    true,
  );
});
