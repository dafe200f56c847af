import { goodAccessToken, identifierOfToken } from '../../../sandbox/msg91/widget';
import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { msg91Of, useSandbox } from '../client';

const sandbox = useSandbox();
const msg91 = () => msg91Of(sandbox());
const legacy = (path: string) => `${sandbox().origin}/msg91/api${path}`;
const key = () => sandbox().credentials.msg91AuthKeyApi.authKey;
const messages = () => sandbox().ledger.messages({ vendor: 'msg91' });

const text = {
  sender: 'ACMEIN',
  route: '4',
  country: '91',
  unicode: 0,
  flash: 0,
  DLT_TE_ID: '1107161234567890123',
  sms: [{ message: 'Hello Asha', to: ['919876543210'] }],
};

const run = {
  data: {
    sendTo: [
      {
        to: [
          {
            name: 'Asha',
            email: 'asha@example.com',
            mobiles: '919876543210',
            variables: { NAME: { type: 'text', value: 'Asha' } },
          },
        ],
        cc: [],
        bcc: [],
        from_name: 'Acme',
        from_email: 'hi@acme.example',
        variables: { NAME: { type: 'text', value: 'Asha' } },
      },
    ],
    reply_to: [{ name: 'Acme', email: 'help@acme.example' }],
    attachments: [{ fileType: 'url', fileName: 'invoice', file: 'https://files.example.com/i.pdf' }],
  },
};

const event = {
  identifier: 'asha@example.com',
  events: [
    { name: 'purchase', timestamp: '2026-10-06T09:30:00Z', properties: { sku: 'A-1', amount: '499' } },
  ],
};

const template = {
  integrated_number: whatsAppNumber,
  content_type: 'template',
  payload: {
    messaging_product: 'whatsapp',
    type: 'template',
    template: {
      name: 'plain',
      language: { code: 'en', policy: 'deterministic' },
      to_and_components: [{ to: ['919876543210'], components: {} }],
    },
  },
};

describe('the documented examples', () => {
  it('send free text by the old API', async () => {
    const { data } = await msg91().post(legacy('/v2/sendsms'), text);

    expect(data).toEqual({ message: expect.any(String), type: 'success' });
    expect(messages()).toMatchObject([{ to: '919876543210', body: 'Hello Asha', id: data.message }]);
  });

  it('record events of a user', async () => {
    const { data } = await msg91().post('/segmento/api/v1/phonebooks/1021/events', event);

    expect(data).toEqual({
      status: 'success',
      hasError: false,
      message: 'Events recorded',
      data: {},
      errors: null,
    });
  });

  it('list campaigns and run one', async () => {
    const list = await msg91().get('/campaign/api/campaigns?itemsPerPage=1');
    expect(list.data).toMatchObject({
      data: { data: [{ id: 41, slug: 'welcome', channels: '1,2' }], itemsPerPage: 1, totalEntityCount: 3 },
      status: 'success',
      hasError: false,
      errors: [],
    });
    const { data } = await msg91().post('/campaign/api/campaigns/welcome/run', run);
    expect(data.data).toEqual({
      message: 'Your request has been queued successfully.',
      request_id: expect.stringMatching(/^\d+_[0-9a-f]{32}$/),
    });
    expect(messages()).toMatchObject([{ to: 'asha@example.com', variables: { NAME: 'Asha' } }]);
  });

  it('send a WhatsApp template, and a text as body or query', async () => {
    const { data } = await msg91().post('/whatsapp/whatsapp-outbound-message/bulk/', template);
    expect(data).toMatchObject({ status: 'success', request_id: expect.stringMatching(/^[0-9a-f]{32}$/) });
    const message = {
      integrated_number: whatsAppNumber,
      recipient_number: '919876543210',
      content_type: 'text',
      text: 'Hello',
    };
    const path = '/whatsapp/whatsapp-outbound-message/';
    expect((await msg91().post(path, message)).data.data.status).toBe('submitted');
    expect((await msg91().post(path, {}, { params: message })).data.data.status).toBe('submitted');
    expect(messages()).toHaveLength(3);
  });

  it('verify an access token by the key in the body', async () => {
    const body = { authkey: key(), 'access-token': goodAccessToken };
    const { data } = await msg91Of(sandbox(), '').post('/widget/verifyAccessToken', body);

    expect(data).toEqual({ message: identifierOfToken, type: 'success' });
  });

  it('tell the balance by the key in the query, as plain text', async () => {
    const { data, headers } = await msg91().get(legacy('/balance.php'), {
      params: { authkey: key(), type: '4' },
    });

    expect([data, headers['content-type']]).toEqual([120.5, 'text/plain; charset=utf-8']);
  });
});

describe('what the vendor would refuse', () => {
  it.each([
    ['101', { sms: [] }],
    ['102', { sms: [{ message: '', to: ['919876543210'] }] }],
    ['103', { sender: '' }],
    ['107', { route: '9' }],
    ['202', { sms: [{ message: 'x', to: ['91 98'] }] }],
    ['307', { scheduledatetime: 'tomorrow' }],
  ])('has the code %s in the old API', async (code, change) => {
    const { status, data } = await msg91().post(legacy('/v2/sendsms'), { ...text, ...change });

    expect([status, data]).toEqual([200, { type: 'error', message: expect.any(String), code }]);
    expect(messages()).toEqual([]);
  });

  it('is said in the words of each family for a wrong key', async () => {
    const stranger = msg91Of(sandbox(), 'wrong');

    expect((await stranger.post('/email/send', {})).data).toMatchObject({ code: '401', apiError: '201' });
    expect((await stranger.get('/campaign/api/campaigns')).data).toEqual({
      errors: 'Unauthorized',
      hasError: true,
      status: 'fail',
    });
    expect((await stranger.get('/report/logs/p/sms')).data).toEqual({ error: 'Invalid authkey' });
    expect((await stranger.get(legacy('/balance.php?authkey=wrong&type=4'))).data).toBe('code: 207');
  });

  it('counts the contacts of a run', async () => {
    const contact = { mobiles: '919876543210' };
    const sendTo = (count: number) => ({ to: Array(count).fill(contact) });
    const answers = [[sendTo(51)], Array(21).fill(sendTo(50))].map(async (groups) => {
      const { data } = await msg91().post('/campaign/api/campaigns/welcome/run', {
        data: { sendTo: groups },
      });
      return data.errors;
    });

    expect(await Promise.all(answers)).toEqual([
      'Only 50 contacts are allowed',
      'Data limit should not exceeded more than 1000.',
    ]);
  });

  it('is a span that is too long, inside HTTP 200', async () => {
    const query = 'startDate=2026-01-01&endDate=2026-02-01';

    expect((await msg91().get(`/report/analytics/p/sms?${query}`)).data).toEqual({
      error: 'Duration exceeds, allowed limit is 31 days',
    });
    expect((await msg91().get(`/report/logs/p/sms?${query}`)).data.error).toContain('Duration exceeds');
  });
});
