import { callReach, handClock, now, useSandbox } from '../client';
import { Listener } from '../listener';

const time = handClock();
const sandbox = useSandbox({ clock: time.clock, reachDateToleranceMs: Infinity });

const send = async (body: unknown) =>
  await callReach(sandbox(), { method: 'POST', path: 'messages/send_to_contact', body });
const get = async (path: string, query = '') => await callReach(sandbox(), { method: 'GET', path, query });
const window = 'end_date=2025-07-14+23%3A59%3A59';
const day = 'start_date=2025-07-14+00%3A00%3A00';
const list = async (middle = '', end = '') => (await get('messages', `${middle}${window}${end}&${day}`)).data;

const message = { msisdn: '50255501234', message: 'Su cita es hoy a las 3', id: 'n8n-000007' };

beforeEach(() => time.advance(now - time.clock()));

describe('GET messages', () => {
  beforeEach(async () => {
    for (const id of ['a', 'b', 'c']) {
      await send({ ...message, id });
      time.advance(1_000);
    }
    await sandbox().reply({ vendor: 'reach', from: '50255501234', body: 'SI' });
  });

  it('lists in both orders, in pages, and no more than the server’s cap', async () => {
    const ids = (rows: { id?: string }[]) => rows.map(({ id }) => id ?? 'MO');
    expect(ids(await list())).toEqual(['MO', 'c', 'b', 'a']);
    sandbox().settings.reachListOrder = 'oldestFirst';
    expect(ids(await list())).toEqual(['a', 'b', 'c', 'MO']);
    expect(ids(await list('', '&limit=2&start=1'))).toEqual(['b', 'c']);
    sandbox().settings.reachLimitCap = 1;
    expect(ids(await list('', '&limit=200&start=2'))).toEqual(['c']);
    expect(await list('', '&limit=200&start=4')).toEqual([]);
  });

  it('filters by direction and number, and shows an incoming message', async () => {
    expect(await list('direction=MO&')).toEqual([
      expect.objectContaining({ direction: 'MO', status: 'UNREAD', message: 'SI', msisdn: '50255501234' }),
    ]);
    expect(await list('', '&msisdn=50200000000')).toEqual([]);
  });

  it('adds recipients and delivery status when asked', async () => {
    const rows = await list('delivery_status_enable=true&', '&include_recipients=true&limit=200');
    expect(rows[1]).toMatchObject({ delivery_status: 'DELIVERED', recipients: [{ msisdn: '50255501234' }] });
  });

  it('reads the window in local time and refuses another date format', async () => {
    const query = 'end_date=2025-07-14+09%3A04%3A05&start_date=2025-07-14+09%3A04%3A05';
    expect((await get('messages', query)).data).toHaveLength(1);
    expect((await get('messages', 'end_date=x&start_date=y')).status).toBe(400);
  });
});

describe('contacts and tags', () => {
  it('answers the credential test and the lists', async () => {
    expect((await get('contacts', 'limit=1')).data).toHaveLength(1);
    expect((await get('contacts', 'query=n%C3%BA%C3%B1ez')).data).toEqual([
      expect.objectContaining({ full_name: 'José Núñez' }),
    ]);
    expect((await get('tags')).data).toEqual([
      { name: 'clientes', count: 3 },
      { name: 'vip', count: 1 },
    ]);
    expect((await get('tags/vip/contacts', 'tag_name=vip')).data).toHaveLength(1);
  });

  it('answers an unknown contact, verb and path as documented', async () => {
    expect((await get('contacts/50200000000', 'msisdn=50200000000')).data.code).toBe(40303);
    expect((await get('messages/send')).status).toBe(405);
    expect(await get('nowhere')).toMatchObject({ status: 404, data: '' });
  });
});

describe('pushes', () => {
  it('forwards an incoming message when the provider has set an address up', async () => {
    const listener = new Listener();
    sandbox().settings.reachPushUrl = `${await listener.open()}/in`;
    const { targets } = await sandbox().reply({ vendor: 'reach', from: '50255501234', body: 'SI' });
    await listener.close();
    expect(targets).toEqual([expect.objectContaining({ delivered: true })]);
    expect(JSON.parse(listener.pushes[0]?.body ?? '')).toEqual({
      datetime: '2025-07-14 09:04:05',
      message: 'SI',
      msisdn: '50255501234',
      short_number: '50230000999',
      type: 'INBOX',
      status: 'FORWARDED',
    });
    expect(await list('direction=MO&')).toEqual([expect.objectContaining({ status: 'FORWARDED' })]);
  });
});
