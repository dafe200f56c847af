import axios from 'axios';
import type { Msg91Event } from '../../../sandbox/msg91/push/order';
import { msg91Of, useSandbox } from '../client';
import { Listener } from '../listener';
import type { Report } from '../../../sandbox/msg91/push/order';

const sandbox = useSandbox({ pushRetryDelayMs: 1 });
const headers = { 'x-msg91-secret': 'open-sesame' };
const events: Msg91Event[] = [
  ...(['smsReport', 'otpReport', 'emailEvent', 'whatsAppInbound'] as const),
  ...(['whatsAppStatus', 'voiceReport', 'rcsReport'] as const),
];

let listener: Listener;
let url: string;

async function listen(statuses: number[] = []) {
  listener = new Listener(statuses);
  url = await listener.open();
}

const bodies = () => listener.pushes.map(({ body }) => JSON.parse(body) as Record<string, unknown>);

afterEach(async () => await listener.close());

describe('events', () => {
  beforeEach(async () => await listen());

  it.each(events)('pushes %s with every value as text', async (event) => {
    const { message, targets } = await sandbox().push({ vendor: 'msg91', event, url, headers });

    expect(message).toBeUndefined();
    expect(targets).toEqual([expect.objectContaining({ delivered: true, attempts: 1, status: 200 })]);
    expect(listener.pushes).toMatchObject([{ method: 'POST', type: 'application/json' }]);
    expect(Object.values(bodies()[0] ?? {}).every((value) => typeof value === 'string')).toBe(true);
  });

  it('puts the values in place of the marks, so that JSON stays JSON, and nothing for unknown marks', async () => {
    const template = '{"words": "{{button}}", "mine": "fixed", "other": "{{nothing}}"}';
    await sandbox().push({ vendor: 'msg91', event: 'whatsAppInbound', url, template });

    expect(bodies()).toEqual([{ words: '{"payload":"Yes","text":"Yes"}', mine: 'fixed', other: '' }]);
  });

  it('makes one call for each recipient, and one for all of them in the old form', async () => {
    const reports: Report[] = [{ telNum: '919800000001' }, { telNum: '919800000002', status: '9' }];
    await sandbox().push({ vendor: 'msg91', event: 'smsReport', url, reports });
    await sandbox().push({ vendor: 'msg91', event: 'smsReport', url, reports, form: 'v2' });

    expect(listener.pushes.map(({ type }) => type)).toEqual([
      'application/json',
      'application/json',
      'application/x-www-form-urlencoded',
    ]);
    const [group] = JSON.parse(new URLSearchParams(listener.pushes[2]?.body).get('data') ?? '[]');
    expect(group).toMatchObject({ senderId: 'ACMEIN', report: [{ status: '1' }, { status: '9' }] });
  });

  it('reports on a message of the ledger', async () => {
    const { data } = await msg91Of(sandbox()).post('/flow', {
      template_id: '65f0c0ffee65f0c0ffee65f1',
      recipients: [{ mobiles: '919876500001', CRQID: 'order-42' }],
    });
    const messageId = String(data.message);
    const { message } = await sandbox().push({ vendor: 'msg91', event: 'smsReport', url, messageId });

    expect(message).toMatchObject({ id: messageId, state: 'delivered' });
    expect(bodies()).toMatchObject([{ requestId: messageId, telNum: '919876500001', CRQID: 'order-42' }]);
  });

  it('tells the messages of one request apart by their numbers', async () => {
    const numbers = ['919876500001', '919876500002'];
    const { data } = await msg91Of(sandbox()).post('/flow', {
      template_id: '65f0c0ffee65f0c0ffee65f1',
      recipients: numbers.map((mobiles) => ({ mobiles })),
    });
    const about = { vendor: 'msg91', event: 'smsReport', url, messageId: String(data.message) } as const;
    await sandbox().push({ ...about, reports: [{ telNum: '919876500001', status: '1' }] });
    await sandbox().push({ ...about, reports: [{ telNum: '919876500002', status: '2' }] });

    const states = sandbox().ledger.messages({ vendor: 'msg91', direction: 'out' });
    expect(states.map(({ to, state }) => [to, state])).toEqual([
      ['919876500001', 'delivered'],
      ['919876500002', 'undelivered'],
    ]);
  });

  it('says what can not be', async () => {
    const order = { vendor: 'msg91', event: 'emailEvent', url } as const;

    await expect(sandbox().push({ ...order, form: 'v2' })).rejects.toThrow('SMS and one-time passwords only');
    await expect(sandbox().push({ ...order, messageId: 'x' })).rejects.toThrow('No message has the id x');
  });

  it('can be ordered over HTTP', async () => {
    const order = { vendor: 'msg91', event: 'voiceReport', url, reports: [{ status: 'busy' }] };
    const { data } = await axios.post(`${sandbox().origin}/sandbox/api/pushes`, order);

    expect(data.targets).toMatchObject([{ delivered: true }]);
    expect(bodies()).toMatchObject([{ status: 'busy' }]);
  });
});

describe('a webhook that does not take the push', () => {
  it('is tried again until it answers with any 2xx', async () => {
    await listen([500, 401, 204]);
    const { targets } = await sandbox().push({ vendor: 'msg91', event: 'smsReport', url });

    expect(targets).toMatchObject([{ delivered: true, attempts: 3, status: 204 }]);
  });
});
