import { until } from '../../../scripts/wait';
import type { FaultEffect } from '../../sandbox/faults/faults';
import { clickSendOf, msg91Of, callReach, now, useSandbox } from './client';

const sandbox = useSandbox({ clock: () => now });
let count = 0;

const PATIENT = 30_000;
const IMPATIENT = 1000;

const send = async (size = 1, timeout = PATIENT) => {
  const messages = Array.from({ length: size }, (_, index) => ({
    to: `+6140000000${index}`,
    body: `Hello ${(count += 1)}`,
    custom_string: `r${index}`,
  }));
  return await clickSendOf(sandbox()).post('/sms/send', { messages }, { timeout });
};

const order = (effect: FaultEffect) =>
  sandbox().faults.order({ vendor: 'clickSend', path: '/sms/send', ...effect });

const errorOf = async (timeout: number) =>
  await send(1, timeout).then(
    () => 'answered',
    (error: { code?: string }) => error.code ?? 'unknown',
  );

describe('faults of the wire', () => {
  it.each<[name: string, effect: FaultEffect, code: string, accepted: number]>([
    ['a reset before acceptance', { kind: 'reset', when: 'before' }, 'ECONNRESET', 0],
    ['a reset after acceptance', { kind: 'reset', when: 'after' }, 'ECONNRESET', 1],
    ['silence before acceptance', { kind: 'silence', when: 'before' }, 'ECONNABORTED', 0],
    ['silence after acceptance', { kind: 'silence', when: 'after' }, 'ECONNABORTED', 1],
    ['a truncated body', { kind: 'truncate' }, 'ERR_BAD_RESPONSE', 1],
  ])('%s', async (_name, effect, code, accepted) => {
    order(effect);
    expect(await errorOf(code === 'ECONNABORTED' ? IMPATIENT : PATIENT)).toBe(code);
    expect(sandbox().ledger.size).toBe(accepted);
    expect(sandbox().requests.all({ path: '/sms/send' })).toHaveLength(1);
    expect(await errorOf(PATIENT)).toBe('answered');
  });

  it('a reply that comes late', async () => {
    order({ kind: 'latency', ms: 1500 });
    expect(await errorOf(IMPATIENT)).toBe('ECONNABORTED');
    const accepted = async () => sandbox().ledger.size === 1 || undefined;
    await until(accepted, { what: 'The late acceptance', withinMs: PATIENT });
  });
});

describe('faults of the reply', () => {
  it.each<[name: string, effect: FaultEffect, status: number, accepted: number]>([
    ['a status', { kind: 'status', status: 503 }, 503, 0],
    ['a status after acceptance', { kind: 'status', status: 500, when: 'after' }, 500, 1],
    ['an error inside 200', { kind: 'errorInside' }, 200, 0],
    ['too many requests', { kind: 'tooManyRequests', retryAfter: 7 }, 429, 0],
    ['a redirect', { kind: 'redirect', status: 307 }, 307, 0],
    ['a web page', { kind: 'html' }, 502, 0],
  ])('%s', async (_name, effect, status, accepted) => {
    order(effect);
    expect((await send()).status).toBe(status);
    expect(sandbox().ledger.size).toBe(accepted);
    expect(sandbox().faults.waiting()).toEqual([]);
  });

  it('carries its headers and a body of the test’s own', async () => {
    order({ kind: 'tooManyRequests', retryAfter: 7 });
    expect((await send()).headers['retry-after']).toBe('7');
    order({ kind: 'redirect', status: 302 });
    expect((await send()).headers.location).toBe('/clicksend/v3/sms/send');
    order({ kind: 'status', status: 400, body: { own: true }, headers: { 'x-own': '1' } });
    expect(await send()).toMatchObject({ data: { own: true }, headers: { 'x-own': '1' } });
    order({ kind: 'html', status: 200 });
    expect((await send()).headers['content-type']).toBe('text/html');
  });

  it('shuffles and drops rows of messages that were accepted', async () => {
    order({ kind: 'shuffleRows' });
    const rows = (await send(5)).data.data.messages as { custom_string: string }[];
    expect(rows.map((row) => row.custom_string)).toEqual(['r3', 'r1', 'r0', 'r2', 'r4']);
    order({ kind: 'missingRows', count: 2 });
    expect((await send(5)).data.data.messages).toHaveLength(3);
    expect(sandbox().ledger.size).toBe(10);
  });

  it('speaks each vendor’s own language', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside' });
    expect((await msg91Of(sandbox()).post('/flow', {})).data).toMatchObject({ type: 'error', code: '601' });
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 429 });
    expect((await msg91Of(sandbox()).get('/campaign/api/campaigns')).data).toEqual({
      message: 'Too many Attempts',
    });
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 503 });
    expect(await callReach(sandbox(), { method: 'GET', path: 'tags' })).toMatchObject({
      status: 503,
      data: { code: 503 },
    });
  });
});

describe('which calls are hit', () => {
  it('counts, skips, and leaves other paths, verbs and vendors alone', async () => {
    sandbox().faults.order({
      vendor: 'clickSend',
      method: 'post',
      path: '/sms/*',
      kind: 'html',
      times: 2,
      skip: 1,
    });
    expect((await clickSendOf(sandbox()).get('/sms/history')).status).toBe(200);
    expect((await clickSendOf(sandbox()).get('/lists')).status).toBe(200);
    const statuses = [];
    for (let index = 0; index < 4; index += 1) statuses.push((await send()).status);
    expect(statuses).toEqual([200, 502, 502, 200]);
  });

  it('goes on until a reset when ordered for always', async () => {
    order({ kind: 'html' });
    sandbox().faults.order({ vendor: 'clickSend', kind: 'html', times: 'always' });
    for (let index = 0; index < 4; index += 1) expect((await send()).status).toBe(502);
    sandbox().reset();
    expect((await send()).status).toBe(200);
  });
});
