import type { Msg91Event } from '../../sandbox/msg91/push/order';
import { samples } from '../../sandbox/msg91/push/samples';
import { HEADERS, itemsOf, Stage, templateOf } from './stage';

const events: Array<[Msg91Event, object]> = [
  [
    'smsReport',
    {
      requestId: '65f0c0ffee65f0c0ffee65f0',
      telNum: '919876543210',
      status: '1',
      statusText: 'Delivered',
      bucket: 'delivered',
      failureReason: null,
      senderId: 'ACMEIN',
      deliveryTime: '2025-07-14T15:04:09.000Z',
      deliveryTimeIso: '2025-07-14T15:04:09.000Z',
      scheduleDateTime: null,
      scheduleDateTimeIso: null,
      deliveryKey: 'smsReport:65f0c0ffee65f0c0ffee65f0:919876543210:1',
    },
  ],
  [
    'otpReport',
    {
      telNum: '919876543210',
      statusText: 'Delivered',
      bucket: 'delivered',
      verified: '0',
      DLT_TE_ID: '1107160000000000001',
      deliveryKey: 'otpReport:65f0c0ffee65f0c0ffee65f0:919876543210:1:otpRetry=0:voiceRetryCount=0',
    },
  ],
  [
    'emailEvent',
    {
      recipient: 'asha@example.com',
      eventId: '4',
      eventName: 'Delivered',
      statusText: 'Delivered',
      bucket: 'delivered',
      variables: { NAME: 'Asha' },
      deliveryKey: 'emailEvent:65f0c0ffee65f0c0ffee65f0:asha@example.com:4:uuid=mail-1',
    },
  ],
  [
    'whatsAppInbound',
    {
      messageId: 'wamid.HBgMOTE5ODc2NTQzMjEwFQIAEhgUM0E',
      body: 'Yes',
      isInbound: true,
      customerNumber: '919876543210',
      button: { payload: 'Yes', text: 'Yes' },
      requestedAt: '2025-07-14T20:34:05+05:30',
      requestedAtIso: '2025-07-14T15:04:05.000Z',
      deliveryKey: 'whatsAppInbound:wamid.HBgMOTE5ODc2NTQzMjEwFQIAEhgUM0E',
    },
  ],
  [
    'whatsAppStatus',
    {
      messageId: 'wamid.HBgMOTE5ODc2NTQzMjEwFQIAEhgUM0E',
      eventName: 'delivered',
      statusText: 'Delivered',
      bucket: 'delivered',
      isInbound: false,
      content: { body: 'Confirm, Asha?' },
      deliveryKey: 'whatsAppStatus:wamid.HBgMOTE5ODc2NTQzMjEwFQIAEhgUM0E:delivered',
    },
  ],
  [
    'voiceReport',
    {
      uuid: 'call-1',
      destination: '919876543210',
      status: 'completed',
      statusText: 'Completed',
      bucket: 'delivered',
      ivrInputs: ['1', '3'],
      deliveryKey: 'voiceReport:call-1:completed',
    },
  ],
  [
    'rcsReport',
    {
      customerNumber: '919876543210',
      eventName: 'read',
      statusText: 'Read',
      bucket: 'engaged',
      content: { text: 'Hello' },
      deliveryKey: 'rcsReport:rcs-1:read',
    },
  ],
];

describe.each(events)('the push of the event %s', (event, expected) => {
  it.each([
    ['by the template of the panel', templateOf(event)],
    ['with every field under its own name', undefined],
  ])('starts the workflow %s', async (_case, template) => {
    const [run] = await new Stage({ event }).pushed({ event, template });

    expect(run?.answer).toMatchObject({ status: 200, sentBy: 'n8n' });
    expect(run?.workflowData).toHaveLength(1);
    expect(itemsOf(...(run ? [run] : []))).toEqual([expect.objectContaining({ event, ...expected })]);
  });

  it('is known as such when the trigger takes any event', async () => {
    const runs = await new Stage({ event: 'any' }).pushed({ event, template: templateOf(event) });

    expect(itemsOf(...runs)).toEqual([expect.objectContaining({ event, ...expected })]);
  });

  it('is kept as it came', async () => {
    const [item] = itemsOf(...(await new Stage({ event }).pushed({ event })));

    expect(item?.raw).toEqual(samples[event]);
  });
});

it('takes each event under fewer fields, in another case and in other words for the same fact', async () => {
  const sms = { request_id: 'r1', Mobile: '919800000001', eventName: 'DELIVERED', crqid: 'order-42' };
  const [item] = itemsOf(await new Stage({ event: 'smsReport' }).json(sms));

  expect(item).toEqual({
    event: 'smsReport',
    requestId: 'r1',
    uuid: null,
    CRQID: 'order-42',
    telNum: '919800000001',
    status: 'DELIVERED',
    statusText: 'Delivered',
    bucket: 'delivered',
    failureReason: null,
    raw: sms,
    deliveryKey: 'smsReport:r1:919800000001:DELIVERED:CRQID=order-42',
  });
});

it('says which event it is, also where the webhook has a field of that name beside the status', async () => {
  const sms = { requestId: 'r1', telNum: '919800000001', status: '1', event: 'On Report Received' };
  const [item] = itemsOf(await new Stage({ event: 'smsReport' }).json(sms));

  expect(item).toMatchObject({ event: 'smsReport', status: '1', bucket: 'delivered', raw: sms });
});

describe('the old forms', () => {
  const report = (telNum: string, status: string) => ({ telNum, status });

  it.each(['smsReport', 'otpReport'] as const)(
    'makes one item of each report of the form v2, for %s',
    async (event) => {
      const reports = [report('919800000001', '1'), report('919800000002', '9'), report('919800000003', '2')];
      const [run] = await new Stage({ event }).pushed({ event, form: 'v2', reports });

      expect(run?.workflowData?.[0]).toHaveLength(3);
      expect(itemsOf(...(run ? [run] : []))).toMatchObject([
        { event, telNum: '919800000001', statusText: 'Delivered', bucket: 'delivered', senderId: 'ACMEIN' },
        { event, telNum: '919800000002', statusText: 'NDNC Number', bucket: 'ndnc', senderId: 'ACMEIN' },
        { event, telNum: '919800000003', statusText: 'Failed', bucket: 'failed', senderId: 'ACMEIN' },
      ]);
      expect(new Set(itemsOf(...(run ? [run] : [])).map((item) => item.deliveryKey)).size).toBe(3);
    },
  );

  it('says no time in ISO form where the push names no zone', async () => {
    const [item] = itemsOf(...(await new Stage().pushed({ event: 'smsReport', form: 'v2' })));

    expect(item).toMatchObject({ date: '2025-07-14 20:34:09', dateIso: null, desc: 'DELIVERED' });
  });

  it('takes the shortest v2 report, whose request ID stands above it', async () => {
    const data = JSON.stringify([
      {
        senderId: 'ACMEIN',
        requestId: 'r9',
        report: [{ date: '2025-07-14 20:34:09', number: '919800000001', status: '17', desc: 'x' }],
      },
      { senderId: 'ACMEIN', requestId: 'r10', report: [{ number: '919800000002', status: '99' }] },
    ]);
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = `data=${encodeURIComponent(data)}`;
    const run = await new Stage().receive({ body, headers: { ...type, ...HEADERS } });

    expect(itemsOf(run)).toMatchObject([
      { requestId: 'r9', telNum: '919800000001', statusText: 'Blocked Number', bucket: 'blocked' },
      { requestId: 'r10', telNum: '919800000002', status: '99', statusText: '99', bucket: 'unknown' },
    ]);
  });

  it('takes the form v3', async () => {
    const reports = [report('919800000001', '16')];
    const runs = await new Stage().pushed({ event: 'smsReport', form: 'v3', reports });

    expect(itemsOf(...runs)).toMatchObject([
      { telNum: '919800000001', statusText: 'Rejected By Provider', bucket: 'rejected' },
    ]);
  });

  it('passes each row of the form v4 on, with the event as its status', async () => {
    const reports = [{ INMSID: 'a' }, { INMSID: 'b' }];
    const runs = await new Stage().pushed({ event: 'smsReport', form: 'v4', reports });

    expect(itemsOf(...runs)).toMatchObject([
      { event: 'smsReport', INMSID: 'a', bucket: 'delivered', ts: 1752505449 },
      { event: 'smsReport', INMSID: 'b', tsIso: '2025-07-14T15:04:09.000Z', description: 'delivered' },
    ]);
  });
});
