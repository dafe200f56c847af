import { clickSendOf, handClock, now, useSandbox } from '../client';

const time = handClock();
const sandbox = useSandbox({ clock: time.clock });
const post = async (body: object) => await clickSendOf(sandbox()).post('/email/send', body);
const get = async (path: string) => (await clickSendOf(sandbox()).get(path)).data;

const file = {
  content: 'ZmlsZSBjb250ZW50cw==',
  type: 'text/plain',
  filename: 'text.txt',
  disposition: 'attachment',
  content_id: 'text',
};
const email = {
  to: [{ email: 'test1@test.com', name: 'Ada Demo' }],
  from: { email_address_id: '7001', name: 'Demo Shop' },
  subject: 'Test subject',
  body: '<p>Lorem ipsum</p>',
  attachments: [file],
};

describe('email', () => {
  it('is answered with one object in the documented shape', async () => {
    const { data } = await post(email);

    expect(data).toMatchObject({ http_code: 200, response_code: 'SUCCESS' });
    expect(data.data).toMatchObject({
      status: 'WaitApproval',
      status_text: 'Accepted for delivery',
      to: email.to,
      cc: null,
      from_email_address_id: 7001,
      from_name: 'Demo Shop',
      body_plain_text: 'Lorem ipsum',
      custom_string: null,
      price: expect.stringMatching(/^\d+\.\d{4}$/),
      date_added: now / 1000,
      schedule: now / 1000,
      _attachments: [
        {
          file_name: 'text.txt',
          content_type: 'text/plain',
          content_disposition: 'attachment',
          content_id: 'text',
          _attachment_file_url: expect.stringMatching(/^https:/),
        },
      ],
    });
    expect(sandbox().ledger.messages()).toMatchObject([
      { channel: 'email', from: 'shop@example.com', to: 'test1@test.com', state: 'accepted' },
    ]);
  });

  it.each([
    ['an unknown field', { ...email, custom_string: 'x' }, 'custom_string'],
    ['nobody to go to', { ...email, to: [] }, 'to'],
    ['no address', { ...email, to: [{ email: 'Ada' }] }, 'to.0.email'],
    ['an empty name', { ...email, to: [{ email: 'a@b.c', name: '' }] }, 'to.0.name'],
    ['an empty subject', { ...email, subject: '' }, 'subject'],
    ['no text', { ...email, body: undefined }, 'body'],
    ['no sender', { ...email, from: {} }, 'from.email_address_id'],
    ['a number as sender', { ...email, from: { email_address_id: 7001 } }, 'from.email_address_id'],
    [
      'a sender that is not verified',
      { ...email, from: { email_address_id: '7002' } },
      'from.email_address_id',
    ],
    ['a file without id', { ...email, attachments: [{ ...file, content_id: undefined }] }, 'content_id'],
    ['a file that is no base64', { ...email, attachments: [{ ...file, content: '%PDF' }] }, 'content'],
    ['a time as text', { ...email, schedule: '2025-01-01' }, 'schedule'],
  ])('is refused with %s', async (_name, body, field) => {
    const { status, data } = await post(body);

    expect(status).toBe(400);
    expect(Object.keys(data.data).join()).toContain(field);
    expect(sandbox().ledger.size).toBe(0);
  });

  it('stands in the history by its time', async () => {
    await post(email);
    const at = now / 1000;

    expect((await get(`/email/history?date_from=${at}&date_to=${at}`)).data.total).toBe(1);
    expect((await get(`/email/history?date_from=${at + 1}`)).data.total).toBe(0);
  });

  it('comes from addresses of which not all are verified', async () => {
    const { data } = await get('/email/addresses');

    expect(data.data.map(({ verified }: { verified: number }) => verified)).toEqual([1, 0]);
  });
});

describe('usage', () => {
  it('counts what was sent in the month', async () => {
    await post(email);
    const { data } = await get('/account/usage/2025/7/subaccount');

    expect(data).toMatchObject({
      sms: [],
      sms_total: { count: 0 },
      email_transactional: [{ subaccount_id: 2002, username: 'sandbox.user', total_count: '1' }],
      email_transactional_total: { count: 1 },
    });
    expect((await get('/account/usage/2025/6/subaccount')).data.email_transactional).toEqual([]);
  });

  it('has no thirteenth month', async () => {
    expect((await get('/account/usage/2025/13/subaccount')).http_code).toBe(400);
  });
});
