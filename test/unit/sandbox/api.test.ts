import axios from 'axios';

import { clickSendOf, useSandbox } from './client';

const sandbox = useSandbox();
const api = () => axios.create({ baseURL: `${sandbox().origin}/sandbox/api`, validateStatus: () => true });
const send = async (size = 1) => {
  const messages = Array.from({ length: size }, (_, index) => ({
    to: `+614000${10000 + index}`,
    body: 'Hi',
  }));
  return await clickSendOf(sandbox()).post('/sms/send', { messages });
};

/** Reads the event stream until it holds the text. */
async function readUntil(text: string, act: () => Promise<unknown>): Promise<string> {
  const stop = new AbortController();
  const response = await fetch(`${sandbox().origin}/sandbox/api/events`, { signal: stop.signal });
  const reader = response.body?.getReader();
  let seen = '';
  void act();
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    seen += Buffer.from(part.value).toString();
    if (seen.includes(text)) break;
  }
  stop.abort();
  return seen;
}

describe('the books over HTTP', () => {
  it('shows the ledger, filtered and limited', async () => {
    await send(3);
    expect((await api().get('/ledger')).data).toMatchObject({ total: 3 });
    expect((await api().get('/ledger?limit=1')).data.messages).toEqual([
      expect.objectContaining({ to: '+61400010002' }),
    ]);
    expect((await api().get('/ledger?vendor=reach')).data.total).toBe(0);
    expect((await api().get('/ledger?vendor=nobody')).status).toBe(400);
  });

  it('keeps requests byte for byte', async () => {
    const body = '{ "messages" : [ {"to":"+61400000001","body":"ñ"} ] }';
    const headers = { 'content-type': 'application/json' };
    await clickSendOf(sandbox()).post('/sms/send?a=1%2C2', body, { headers });
    expect((await api().get('/requests?path=/sms/send')).data.requests).toEqual([
      expect.objectContaining({
        method: 'POST',
        query: 'a=1%2C2',
        url: '/clicksend/v3/sms/send?a=1%2C2',
        body,
      }),
    ]);
  });

  it('forgets everything on reset, and only the messages when the page is cleared', async () => {
    sandbox().clickSend.lists.add('Mine');
    await send();
    expect((await api().delete('/ledger')).status).toBe(204);
    expect(sandbox().ledger.size).toBe(0);
    expect(sandbox().clickSend.lists.all()).toHaveLength(4);
    expect((await api().post('/reset')).status).toBe(204);
    expect(sandbox().clickSend.lists.all()).toHaveLength(3);
    expect(sandbox().requests.all()).toEqual([]);
  });
});

describe('the levers over HTTP', () => {
  it('orders faults and says what is wrong with an order', async () => {
    const fault = { vendor: 'clickSend', path: '/sms/send', kind: 'reset', when: 'after', times: 2 };
    expect((await api().post('/faults', fault)).data.waiting).toEqual([fault]);
    const wrong = await api().post('/faults', { vendor: 'clickSend', kind: 'explode' });
    expect(wrong.status).toBe(400);
    expect(wrong.data.error).toContain('kind');
  });

  it('changes settings', async () => {
    expect((await api().patch('/settings', { latencyMs: 5 })).data.latencyMs).toBe(5);
    expect((await api().patch('/settings', { latency: 5 })).status).toBe(400);
    expect(sandbox().settings.latencyMs).toBe(5);
  });

  it('takes a reply, and explains one that is not possible', async () => {
    const report = await api().post('/replies', { vendor: 'clickSend', from: '+61400000001', body: 'yes' });
    expect(report.data).toMatchObject({ message: { direction: 'in', body: 'yes' }, targets: [] });
    const refused = await api().post('/replies', { vendor: 'msg91', from: '919876543210', body: 'yes' });
    expect(refused).toMatchObject({ status: 422, data: { error: expect.stringContaining('MSG91') } });
  });
});

describe('the page', () => {
  it('is served with its files, from nowhere else', async () => {
    const page = await axios.get(sandbox().origin);
    expect(page.headers['content-security-policy']).toContain("default-src 'self'");
    const files = [...(page.data as string).matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    expect(files.length).toBeGreaterThan(3);
    for (const path of files) expect((await axios.get(sandbox().origin + path)).status).toBe(200);
  });

  it('hears of a thousand messages in few events', async () => {
    const seen = await readUntil('"total":1000', async () => await send(1000));
    expect(seen.match(/event: messages/g)?.length).toBeLessThan(5);
  });

  it('hears that a workflow listens, and that the messages were cleared', async () => {
    const rule = {
      dedicated_number: '*',
      rule_name: 'r',
      message_search_type: 0,
      message_search_term: '',
      action: 'URL',
      action_address: 'http://127.0.0.1:1/x',
      enabled: 1,
      webhook_type: 'json',
    };
    await readUntil(
      'event: listeners',
      async () => await clickSendOf(sandbox()).post('/automations/sms/inbound', rule),
    );
    expect((await api().get('/state')).data.listeners).toEqual([expect.objectContaining({ name: 'r' })]);
    await readUntil('event: cleared', async () => await api().delete('/ledger'));
  });
});
