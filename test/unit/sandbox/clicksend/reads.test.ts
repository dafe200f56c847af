import { clickSendOf, handClock, useSandbox } from '../client';

const time = handClock();
const sandbox = useSandbox({ clock: time.clock });

const get = async (path: string) => await clickSendOf(sandbox()).get(path);

const pageKeys = [
  'total',
  'per_page',
  'current_page',
  'last_page',
  'next_page_url',
  'prev_page_url',
  'from',
  'to',
  'data',
];

describe('who is let in', () => {
  it('refuses a wrong key as recorded', async () => {
    const { status, data } = await clickSendOf(sandbox()).get('/account', {
      auth: { username: 'sandbox.user', password: 'no' },
    });
    expect(status).toBe(401);
    expect(data).toEqual({
      http_code: 401,
      response_code: 'UNAUTHORIZED',
      response_msg: 'Authorization failed.',
      data: null,
    });
  });

  it('refuses a body that is too large in its own envelope', async () => {
    const { status, data } = await clickSendOf(sandbox()).post('/sms/send', 'x'.repeat(65 * 1024 * 1024), {
      maxBodyLength: Infinity,
    });
    expect({ status, code: data.http_code }).toEqual({ status: 413, code: 413 });
  });

  it('tells an unknown path from a wrong verb', async () => {
    expect(await get('/nowhere')).toMatchObject({ status: 404, data: { response_code: 'NOT_FOUND' } });
    expect(await clickSendOf(sandbox()).delete('/lists/9001/contacts')).toMatchObject({
      status: 405,
      data: { response_code: 'NOT_FOUND' },
    });
  });

  it('shows the account with its live key, as the vendor does', async () => {
    const { data } = await get('/account');
    expect(data.data).toMatchObject({ user_id: 1001, balance: expect.stringMatching(/^\d+\.\d+$/) });
    expect(data.data._subaccount.api_key).toBe(sandbox().credentials.clickSendAccountApi.apiKey);
  });
});

describe('lists', () => {
  it('answers the documented example', async () => {
    const { data } = await get('/lists?page=1&limit=15');
    expect(Object.keys(data.data)).toEqual(pageKeys);
    expect(data.data).toMatchObject({ total: 3, last_page: 1, next_page_url: null, from: 1, to: 3 });
    expect(Object.keys(data.data.data[0])).toEqual([
      'list_id',
      'list_name',
      'list_email_id',
      '_contacts_count',
      '_import_in_progress',
      '_optout_in_progress',
    ]);
  });

  it('shows the contacts of a list with every documented field', async () => {
    const { data } = await get('/lists/9001/contacts?page=1&limit=15');
    expect(data.data.total).toBe(3);
    expect(Object.keys(data.data.data[0])).toEqual(
      expect.arrayContaining([
        'contact_id',
        'list_id',
        'phone_number',
        'first_name',
        'last_name',
        'custom_1',
        'custom_4',
        'date_added',
        'date_updated',
        'fax_number',
        'organization_name',
        'email',
        'address_line_1',
        'address_country',
        '_list_name',
      ]),
    );
  });

  it('forbids the contacts of a list that is not there', async () => {
    expect(await get('/lists/1/contacts')).toMatchObject({
      status: 403,
      data: { response_code: 'FORBIDDEN' },
    });
  });

  it('walks in pages of 15 to 100 whose next address is not to be followed', async () => {
    for (let index = 0; index < 30; index += 1) sandbox().clickSend.lists.add(`List ${index}`);
    const { data } = await get('/lists?page=2&limit=15');
    expect(data.data).toMatchObject({
      total: 33,
      current_page: 2,
      last_page: 3,
      from: 16,
      to: 30,
      next_page_url: '/?page=3',
    });
    expect((await get('/lists?limit=5')).status).toBe(400);
    expect((await get('/lists?limit=101')).status).toBe(400);
  });

  it('answers an empty list as seen live', async () => {
    const { data } = await get('/lists/9003/contacts');
    expect(data.data).toMatchObject({
      total: 0,
      current_page: 1,
      last_page: 0,
      from: null,
      to: null,
      data: [],
    });
  });
});

describe('senders', () => {
  it('pages numbers with an envelope, own numbers and alpha tags with a cursor', async () => {
    expect((await get('/numbers')).data.data.data[0]).toMatchObject({
      dedicated_number: '+61431111112',
      _currency: {},
    });
    const first = (await get('/own-numbers?page_size=2')).data;
    expect(first.own_numbers).toHaveLength(2);
    const { next, self, page_size: size } = first._metadata.pagination;
    expect(size).toBe(2);
    expect(next).not.toBe(self);
    const offset = new URL(next).searchParams.get('offset');
    const second = (await get(`/own-numbers?page_size=2&offset=${offset}`)).data;
    expect(second.own_numbers).toHaveLength(1);
    expect(second._metadata.pagination.next).toBe(second._metadata.pagination.self);
  });

  it('filters own numbers by status', async () => {
    const { data } = await get('/own-numbers?filter[status][]=APPROVED');
    expect(data.own_numbers).toEqual([expect.objectContaining({ status: 'APPROVED' })]);
    expect((await get('/alpha-tags?page_size=1000')).data.alpha_tags[0]).toMatchObject({
      alpha_tag: 'DemoCo',
    });
  });
});

describe('history', () => {
  beforeEach(async () => {
    const messages = [
      { to: '+61400000001', body: 'one', custom_string: 'a' },
      { to: '+61400000002', body: 'two', custom_string: 'b' },
    ];
    await clickSendOf(sandbox()).post('/sms/send', { messages });
  });

  it('finds a message again by its recipient', async () => {
    const { data } = await get('/sms/history?q=to:%2B61400000002&limit=15');
    expect(data.data.data).toEqual([
      expect.objectContaining({
        to: '+61400000002',
        body: 'two',
        custom_string: 'b',
        status: 'Sent',
        status_code: '200',
      }),
    ]);
    expect(Object.keys(data.data.data[0])).toEqual(
      expect.arrayContaining([
        'direction',
        'date',
        'error_code',
        'error_text',
        'status_text',
        'first_name',
        'last_name',
        '_api_username',
      ]),
    );
  });

  it('sorts, limits by date and refuses unknown fields', async () => {
    const rows = (await get('/sms/history?order_by=body:desc')).data.data.data;
    expect(rows.map(({ body }: { body: string }) => body)).toEqual(['two', 'one']);
    expect((await get(`/sms/history?date_from=${Math.floor(time.clock() / 1000) + 1}`)).data.data.total).toBe(
      0,
    );
    expect((await get('/sms/history?q=custom_string:a')).status).toBe(400);
    expect((await get('/sms/history?order_by=price:asc')).status).toBe(400);
  });
});
