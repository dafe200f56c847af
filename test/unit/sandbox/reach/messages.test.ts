import { errorCodes, msisdnOfCode } from '../../../sandbox/reach/errorCodes';
import { callReach, handClock, now, useSandbox } from '../client';

const time = handClock();
const sandbox = useSandbox({ clock: time.clock, reachDateToleranceMs: Infinity });

const send = async (body: unknown) =>
  await callReach(sandbox(), { method: 'POST', path: 'messages/send_to_contact', body });
const sendTags = async (body: unknown) =>
  await callReach(sandbox(), { method: 'POST', path: 'messages/send', body });
const get = async (path: string, query = '') => await callReach(sandbox(), { method: 'GET', path, query });
const window = 'end_date=2025-07-14+23%3A59%3A59';
const day = 'start_date=2025-07-14+00%3A00%3A00';
const list = async (middle = '', end = '') => (await get('messages', `${middle}${window}${end}&${day}`)).data;

const message = { msisdn: '50255501234', message: 'Su cita es hoy a las 3', id: 'n8n-000007' };

beforeEach(() => time.advance(now - time.clock()));

describe('send_to_contact', () => {
  it('answers the documented example with every key', async () => {
    const { status, data } = await send(message);
    expect(status).toBe(200);
    expect(data).toEqual({
      message_id: expect.stringMatching(/^68751c65[0-9a-f]{16}$/),
      short_code: '0050230000999',
      type: 1,
      direction: 'MT',
      status: 'READY',
      sent_from: 'API_REST',
      id: 'n8n-000007',
      message: message.message,
      sent_count: 0,
      error_count: 0,
      total_recipients: 1,
      msisdn: '50255501234',
      country: '502',
      is_billable: true,
      is_scheduled: false,
      created_on: '2025-07-14 09:04:05',
      created_by: 'API',
      total_monitors: 0,
    });
    expect(sandbox().ledger.messages()).toEqual([
      expect.objectContaining({
        vendor: 'reach',
        id: data.message_id,
        reference: 'n8n-000007',
        to: '50255501234',
      }),
    ]);
  });

  it('shows the numeric platform id of v3 when asked to', async () => {
    sandbox().settings.reachNumericIds = true;
    const { data } = await send(message);
    expect(data.message_id).toEqual(expect.any(Number));
    expect(sandbox().ledger.messages()[0]?.id).toBe(String(data.message_id));
  });

  it('echoes a numeric id as text', async () => {
    expect((await send({ ...message, msisdn: 50255501234, id: 17 })).data).toMatchObject({ id: '17' });
  });

  it.each(Object.entries(errorCodes))('answers code %s for its magic msisdn', async (code, { status }) => {
    const reply = await send({ ...message, msisdn: msisdnOfCode(code) });
    expect(reply.status).toBe(status);
    expect(String(reply.data.code)).toBe(code);
    expect(reply.data.error).toEqual(expect.any(String));
    expect(sandbox().ledger.size).toBe(0);
  });

  it('refuses an id that was used within two hours', async () => {
    await send(message);
    expect(await send({ ...message, message: 'otra' })).toMatchObject({ status: 403, data: { code: 40309 } });
    time.advance(2 * 3_600_000);
    expect((await send(message)).status).toBe(200);
  });

  it('refuses the same text to the same recipient when there is no id', async () => {
    const { id, ...rest } = message;
    await send(rest);
    expect(await send(rest)).toMatchObject({ status: 403, data: { code: 40308 } });
    expect((await send({ ...rest, id })).status).toBe(200);
  });

  it.each([
    ['misdn', { misdn: '50255501234', message: 'x' }],
    ['detail', { ...message, detail: 1 }],
    ['an empty text', { ...message, message: '' }],
    ['an id of 41 characters', { ...message, id: 'x'.repeat(41) }],
    ['a plus', { ...message, msisdn: '+50255501234' }],
  ])('refuses %s with a code that is text', async (_name, body) => {
    expect(await send(body)).toMatchObject({ status: 400, data: { code: '40001' } });
  });

  it('refuses the account’s own number', async () => {
    expect(await send({ ...message, msisdn: '50230000999' })).toMatchObject({ data: { code: '40002' } });
  });
});

describe('send to tags', () => {
  it('answers the documented example, without message_id', async () => {
    const { data } = await sendTags({ tags: ['clientes', 'vip'], message: 'Promo de hoy', id: 'n8n-000008' });
    expect(data).toEqual({
      id: 'n8n-000008',
      short_code: '0050230000999',
      type: 1,
      direction: 'MT',
      status: 'PENDING',
      sent_from: 'API_REST',
      message: 'Promo de hoy',
      sent_count: 0,
      error_count: 0,
      total_recipients: 0,
      is_billable: false,
      is_scheduled: false,
      created_on: '2025-07-14 09:04:05',
      total_monitors: 0,
    });
    expect(
      sandbox()
        .ledger.messages()
        .map(({ to }) => to),
    ).toEqual(['50255501234', '50255501235', '50255501236']);
    expect(await list()).toEqual([
      expect.objectContaining({ id: 'n8n-000008', type: 2, total_recipients: 3 }),
    ]);
  });

  it('refuses unknown tags, no tags and groups', async () => {
    expect((await sendTags({ tags: ['nadie'], message: 'x' })).data.code).toBe('40003');
    expect((await sendTags({ tags: [], message: 'x' })).data.code).toBe('40001');
    expect((await sendTags({ groups: ['vip'], message: 'x' })).data.code).toBe('40001');
  });
});
