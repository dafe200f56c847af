import { whatsAppNumber } from '../../../sandbox/msg91/whatsapp/templates';
import { msg91Of, useSandbox } from '../client';

const sandbox = useSandbox();
const msg91 = () => msg91Of(sandbox());
const messages = () => sandbox().ledger.messages({ vendor: 'msg91' });
const today = () => new Date().toISOString().slice(0, 10);

describe('the documented examples of Segmento', () => {
  it('update a contact that has the ID already', async () => {
    const path = '/segmento/api/v1/phonebooks/1021/contacts';
    const input = { name: 'Asha', email: 'asha@example.com', contact_id: 'c-1', details: {} };
    const first = await msg91().post(path, { fields: true, input });
    const second = await msg91().post(path, { fields: true, input: { ...input, name: 'Asha R' } });

    expect([first.data.data, second.data.data]).toMatchObject([
      { contact: { id: 1, name: 'Asha' }, message: 'Contact created' },
      { contact: { id: 1, name: 'Asha R' }, message: 'Contact updated' },
    ]);
  });

  it('list kinds of events with their times', async () => {
    const event = { identifier: '+919999999999', events: [{ name: 'login' }] };
    await msg91().post('/segmento/api/v1/phonebooks/1021/events', event);
    const { data } = await msg91().get('/segmento/api/v1/suggestions/1021/event_types');

    expect(data.data).toEqual([
      {
        event_type_id: '1',
        name: 'login',
        description: null,
        createdAt: expect.any(String),
        updatedAt: expect.any(String),
      },
    ]);
  });

  it('list failed events in both forms', async () => {
    const row = { eventId: 'e1', recipient: 'a@b.cd', reason: 'bounced', timestamp: '2026-11-01T00:00:00Z' };
    const error = { id: 9, created_at: '2026-11-02', company_id: 1, requestId: 'run_1', errors: ['x'] };
    sandbox().msg91.failedEvents.push({ campaignId: '41', ...row });
    sandbox().msg91.runErrors.push({ ...error, status_code: 400 });
    const events = await msg91().get('/segmento/api/v1/campaigns/41/failed-events?page=1&limit=10');
    const errors = await msg91().get(
      '/campaign/api/requestIdError?itemsPerPage=10&pageNo=1&request_id=run_1',
    );

    expect(events.data.data).toEqual({ failedEvents: [row], page: 1, limit: 10, total: 1 });
    expect(errors.data.data.data).toEqual([{ ...error, status_code: 400 }]);
  });
});

describe('the documented examples of email', () => {
  const email = {
    recipients: [
      { to: [{ name: 'Asha', email: 'asha@example.com' }], variables: { NAME: 'Asha' }, CRQID: 'o-1' },
    ],
    from: { name: 'Acme', email: 'hi@mail.acme.example' },
    domain: 'mail.acme.example',
    template_id: 'order_ready',
    attachments: [
      { filePath: 'https://files.example.com/i.pdf', fileName: 'i.pdf' },
      { file: 'data:text/plain;base64,b25l', fileName: 'note.txt' },
    ],
  };

  it('send, and show in the logs', async () => {
    const { data } = await msg91().post('/email/send', email);
    expect(data).toEqual({
      status: 'success',
      hasError: false,
      data: { unique_id: expect.any(String) },
      errors: {},
      message: expect.any(String),
    });
    expect(messages()).toMatchObject([{ to: 'asha@example.com', reference: 'o-1', id: data.data.unique_id }]);
    const logs = await msg91().get(`/report/logs/mail?startDate=${today()}&endDate=${today()}`);
    expect(logs.data).toMatchObject({
      data: [{ recipientEmail: 'asha@example.com' }],
      metadata: { total: 1 },
    });
  });

  it.each([
    ['an unknown template', { template_id: 'none' }],
    ['a domain that is not verified', { domain: 'other.example' }],
    ['nobody', { recipients: [] }],
    ['an attachment without a name', { attachments: [{ filePath: 'https://f.example/a.pdf' }] }],
  ])('are refused with %s', async (_name, changed) => {
    const { status, data } = await msg91().post('/email/send', { ...email, ...changed });

    expect([status, data.hasError]).toEqual([422, true]);
    expect(messages()).toEqual([]);
  });

  it('check an address', async () => {
    const { data } = await msg91().post('/email/validate', { email: 'asha@gmail.com' });

    expect(data.data.result).toMatchObject({ valid: true, result: 'deliverable', is_free: true });
  });
});

describe('the documented examples of WhatsApp and voice', () => {
  const session = { integrated_number: whatsAppNumber, recipient_number: '919876543210' };
  const path = '/whatsapp/whatsapp-outbound-message/';

  it.each([
    ['image', { payload: { type: 'image', image: { link: 'https://f.example/a.png', caption: 'A' } } }],
    ['location', { payload: { type: 'location', location: { longitude: '75.8', latitude: '22.7' } } }],
    ['contacts', { payload: { type: 'contacts', contacts: [{ name: { formatted_name: 'Lee' } }] } }],
    ['interactive', { interactive: { type: 'button', body: { text: 'A' }, action: { buttons: [] } } }],
    ['interactive', { payload: { type: 'interactive', interactive: { type: 'list', action: {} } } }],
  ])('send %s', async (contentType, content) => {
    const { data } = await msg91().post(path, { ...session, content_type: contentType, ...content });

    expect(data.data).toEqual({ message_uuid: expect.any(String), status: 'submitted' });
    expect(messages()).toHaveLength(1);
  });

  it('tell numbers, templates and the prepaid balance', async () => {
    expect((await msg91().get('/whatsapp/whatsapp-activation/')).data.data).toHaveLength(1);
    const templates = await msg91().get(
      `/whatsapp/get-template-client/${whatsAppNumber}?template_name=named`,
    );
    expect(templates.data.data).toMatchObject([{ name: 'named', languages: [{ language: 'en_US' }] }]);
    const body = { integrated_number: whatsAppNumber, service: 'whatsapp' };
    const balance = await msg91().post('/subscriptions/fetchPrepaidBalance', body);
    expect(JSON.stringify(balance.data)).toContain('prepaid_balance');
  });

  it('call a number', async () => {
    const call = { template: 'order_ready', caller_id: '918012345678', client_number: '919876543210' };
    const variables = { name: { type: 'text', value: 'Asha' } };
    const { data } = await msg91().post('/voice/call/', { ...call, variables, CRQID: 'o-1' });

    expect(data).toMatchObject({ status: 'success', data: { id: expect.any(String) } });
    expect(messages()).toMatchObject([{ channel: 'voice', to: '919876543210', reference: 'o-1' }]);
  });
});
