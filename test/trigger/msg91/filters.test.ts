import type { Msg91Event } from '../../sandbox/msg91/push/order';
import { IGNORED, itemsOf, Stage, templateOf } from './stage';

const events: Msg91Event[] = [
  ...(['smsReport', 'otpReport', 'emailEvent', 'whatsAppInbound'] as const),
  ...(['whatsAppStatus', 'voiceReport', 'rcsReport'] as const),
];
const pairs = events.flatMap((chosen) =>
  events.filter((pushed) => pushed !== chosen).map((pushed) => [chosen, pushed] as const),
);

describe('another event than the chosen one', () => {
  it.each(pairs)('is answered with 200 and starts nothing: %s, pushed %s', async (chosen, event) => {
    const stage = new Stage({ event: chosen });

    expect(await stage.pushed({ event, template: templateOf(event) })).toMatchObject([IGNORED]);
    expect(stage.spec.staticData).toEqual({});
  });

  it.each([
    ['emailEvent', { id: '1', to: 'a@example.com', status: 'Delivered' }],
    ['rcsReport', { requestId: 'r', customerNumber: '919800000001', eventName: 'read' }],
    ['voiceReport', { uuid: 'u', CRQID: 'c', status: 'busy' }],
    ['otpReport', { requestId: 'r', telNum: '919800000001', status: '1', msgData: 'x', route: '106' }],
    ['whatsAppStatus', { requestId: 'r', mobile: '919800000001', status: 'read' }],
    ['whatsAppInbound', { from: '919800000001', said: 'Hello', uuid: 'wamid.1' }],
  ])('is not seen in a push with fields left out or renamed: %s', async (event, payload) => {
    expect(itemsOf(await new Stage({ event }).json(payload))).toMatchObject([{ event }]);
  });

  it.each([
    [{ direction: 'inbound' }, 'whatsAppInbound'],
    [{ direction: 0 }, 'whatsAppInbound'],
    [{ direction: 'outbound', text: 'Hello' }, 'whatsAppStatus'],
    [{ direction: 1 }, 'whatsAppStatus'],
    [{ text: 'Hello', eventName: 'delivered' }, 'whatsAppInbound'],
    [{ eventName: 'read' }, 'whatsAppStatus'],
    [{}, 'whatsAppStatus'],
  ])('tells which way a WhatsApp message went: %o', async (fields, event) => {
    const payload = { uuid: 'wamid.1', integratedNumber: '919812345678', customerNumber: '91980', ...fields };

    expect(itemsOf(await new Stage({ event: 'any' }).json(payload))).toMatchObject([{ event }]);
  });
});

describe('any event', () => {
  it('passes on what is not known, such as an SMS that comes in', async () => {
    const sms = { keyword: 'HELP', sender: '919800000001', content: 'HELP me', circle: '' };
    const run = await new Stage({ event: 'any' }).json(sms);

    expect(itemsOf(run)).toMatchObject([
      {
        event: 'unknown',
        keyword: 'HELP',
        sender: '919800000001',
        content: 'HELP me',
        circle: null,
        raw: sms,
      },
    ]);
  });

  it('never takes the word of the push for its event', async () => {
    const run = await new Stage({ event: 'any' }).json({ event: 'smsReport', foo: '1' });

    expect(itemsOf(run)).toMatchObject([{ event: 'unknown', foo: '1' }]);
  });
});

describe('the outcomes that the user asks for', () => {
  const bulk = [
    { telNum: '919800000001', status: '1' },
    { telNum: '919800000002', status: '2' },
    { telNum: '919800000003', status: '9' },
    { telNum: '919800000004', status: '17' },
    { telNum: '919800000005', status: '25' },
    { telNum: '919800000006', status: '30' },
  ];
  const outcomes = async (buckets: string[], event = 'smsReport') => {
    const stage = new Stage({ event, options: { buckets } });
    const runs = await stage.pushed({ event: 'smsReport', form: 'v2', reports: bulk });
    return itemsOf(...runs).map(({ bucket }) => bucket);
  };

  it('are all of them without a choice', async () => {
    expect(await outcomes([])).toEqual(['delivered', 'failed', 'ndnc', 'blocked', 'rejected', 'unknown']);
  });

  it.each([
    [
      ['failed', 'rejected', 'blocked', 'ndnc'],
      ['failed', 'ndnc', 'blocked', 'rejected'],
    ],
    [['delivered'], ['delivered']],
    [['engaged'], []],
  ])('are %o', async (buckets, expected) => {
    expect(await outcomes(buckets)).toEqual(expected);
    expect(await outcomes(buckets, 'any')).toEqual(expected);
  });

  it('may be an expression that gives their names', async () => {
    const options = { buckets: "={{ 'failed, ndnc' }}" };
    const runs = await new Stage({ options }).pushed({ event: 'smsReport', form: 'v2', reports: bulk });

    expect(itemsOf(...runs).map(({ bucket }) => bucket)).toEqual(['failed', 'ndnc']);
  });

  it('leave a push that has none of them without an execution', async () => {
    const stage = new Stage({ options: { buckets: ['failed'] } });

    expect(await stage.pushed({ event: 'smsReport' })).toMatchObject([IGNORED]);
  });

  it('do not keep a message from coming in where messages are what starts the workflow', async () => {
    const options = { buckets: ['failed'] };
    const [one] = await new Stage({ event: 'whatsAppInbound', options }).pushed({ event: 'whatsAppInbound' });
    const [other] = await new Stage({ event: 'any', options }).pushed({ event: 'whatsAppInbound' });

    expect([one?.startsExecution, other?.startsExecution]).toEqual([true, false]);
  });
});
