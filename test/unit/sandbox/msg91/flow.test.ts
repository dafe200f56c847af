import { msg91KeyNotAllowed } from '../../../sandbox/credentials';
import { errorCodes, numberOfCode } from '../../../sandbox/msg91/errorCodes';
import { handClock, msg91Of, useSandbox } from '../client';

const time = handClock();
const sandbox = useSandbox({ clock: time.clock });
const template = '65f0c0ffee65f0c0ffee65f0';

const example = {
  template_id: template,
  short_url: '1',
  short_url_expiry: '3600',
  recipients: [
    { mobiles: '919876543210', VAR1: 'Asha', CRQID: 'order-17' },
    { mobiles: '14155550100', VAR1: 'Lee' },
  ],
};

const send = async (body: unknown) => await msg91Of(sandbox()).post('/flow', body);

describe('the documented example', () => {
  it('answers one request id for all recipients', async () => {
    const { status, data } = await send(example);
    expect(status).toBe(200);
    expect(data).toEqual({ message: expect.stringMatching(/^[0-9a-f]{22}$/), type: 'success' });
    const [first, second] = sandbox().ledger.messages();
    expect(first).toMatchObject({
      vendor: 'msg91',
      channel: 'sms',
      id: data.message,
      reference: 'order-17',
      to: '919876543210',
      templateId: template,
      variables: { VAR1: 'Asha' },
      body: 'Hello Asha, welcome. Code ',
    });
    expect(second).toMatchObject({ id: data.message, reference: '', to: '14155550100' });
  });

  it('is known with a slash at the end too', async () => {
    expect((await msg91Of(sandbox()).post('/flow/', example)).data.type).toBe('success');
  });

  it('takes the form without recipients and a comma list of numbers', async () => {
    await send({ flow_id: template, mobiles: '919876543210,919876543211', VAR1: 'Asha', CRQID: 'all' });
    expect(sandbox().ledger.messages()).toEqual([
      expect.objectContaining({ to: '919876543210', reference: 'all', variables: { VAR1: 'Asha' } }),
      expect.objectContaining({ to: '919876543211', reference: 'all' }),
    ]);
  });

  it('reads the schedule in the vendor’s own zone', async () => {
    await send({ ...example, schtime: '2025-07-15 09:00:00' });
    expect(sandbox().ledger.messages()[0]).toMatchObject({
      state: 'scheduled',
      scheduled: Date.parse('2025-07-15T03:30:00Z'),
    });
  });
});

describe('refusals, with HTTP 200 around them', () => {
  it.each(Object.entries(errorCodes))('answers code %s for its magic number', async (code, message) => {
    const { status, data } = await send({
      template_id: template,
      recipients: [{ mobiles: numberOfCode(code), VAR1: 'x' }],
    });
    expect(status).toBe(200);
    expect(data).toEqual({ message, type: 'error', code });
    expect(sandbox().ledger.size).toBe(0);
  });

  it('looks at the template before it looks at the key', async () => {
    const { data } = await msg91Of(sandbox(), 'garbage').post('/flow', { ...example, template_id: 'nope' });
    expect(data).toEqual({ message: 'The provided flow ID or template ID is invalid.', type: 'error' });
  });

  it.each([
    ['garbage', { message: 'Invalid authkey', type: 'error', code: '201' }, 200],
    ['', { message: 'Auth Key missing', type: 'error', code: '201' }, 200],
    [msg91KeyNotAllowed, { message: 'AuthenticationFailure', type: 'error', code: '418' }, 418],
  ])('refuses the key "%s"', async (key, body, status) => {
    expect(await msg91Of(sandbox(), key).post('/flow', example)).toMatchObject({ status, data: body });
  });

  it.each([
    ['nobody', [], 'Please enter atleast one number to send sms.'],
    ['a plus', [{ mobiles: '+919876543210' }], 'Invalid mobile number'],
  ])('refuses %s as recipient', async (_name, recipients, message) => {
    expect((await send({ template_id: template, recipients })).data).toMatchObject({
      type: 'error',
      message,
    });
  });

  it('drops the same text to the same number within ten seconds', async () => {
    await send(example);
    expect((await send(example)).data).toMatchObject({ type: 'error', code: '311' });
    time.advance(10_000);
    expect((await send(example)).data.type).toBe('success');
    expect(sandbox().ledger.size).toBe(4);
  });

  it('answers an unknown path as its router does', async () => {
    const expected = { status: 404, data: { type: 'error', msg: 'Route Missing' } };
    expect(await msg91Of(sandbox()).get('/nowhere')).toMatchObject(expected);
    expect(await msg91Of(sandbox()).get('/flow')).toMatchObject(expected);
    expect(await msg91Of(sandbox()).get(`${sandbox().origin}/msg91/api/nowhere.php`)).toMatchObject(expected);
  });
});

describe('templates and numbers', () => {
  it('lists the versions of a template by both verbs', async () => {
    const { data } = await msg91Of(sandbox()).get(`/sms/getTemplateVersions?template_id=${template}`);
    expect(data).toMatchObject({ status: 'success', hasError: false, errors: null });
    expect(Object.keys(data.data[0])).toEqual(
      expect.arrayContaining([
        'id',
        'template_id',
        'template_name',
        'template_data',
        'DLT_ID',
        'sender_id',
        'version',
        'status',
        'active_status',
        'message_type',
        'sms_type',
      ]),
    );
    const posted = await msg91Of(sandbox()).post('/sms/getTemplateVersions', { template_id: template });
    expect(posted.data).toEqual(data);
    expect((await msg91Of(sandbox()).get('/sms/getTemplateVersions?template_id=x')).data).toMatchObject({
      hasError: true,
    });
  });

  it('pages the templates of the SMS section', async () => {
    const { data } = await msg91Of(sandbox()).post('/sms/getAllSmsTemplate', { pageNo: 2, itemsPerPage: 1 });
    expect(data.data).toMatchObject({ pageNo: 2, itemsPerPage: 1, totalEntityCount: 2, totalPageCount: 2 });
    expect(data.data.data).toEqual([
      expect.objectContaining({ template_name: 'order_ready', DLT_TE_ID: expect.any(String) }),
    ]);
  });

  it('lists WhatsApp numbers, and answers 401 to a stranger there', async () => {
    expect((await msg91Of(sandbox()).get('/whatsapp/whatsapp-activation/')).data).toMatchObject({
      hasError: false,
    });
    const wrong = await msg91Of(sandbox(), 'garbage').get('/whatsapp/whatsapp-activation/');
    expect(wrong).toMatchObject({
      status: 401,
      data: { status: 'fail', hasError: true, code: '401', apiError: '201' },
    });
    const elsewhere = await msg91Of(sandbox(), msg91KeyNotAllowed).get('/whatsapp/whatsapp-activation/');
    expect(elsewhere.data.apiError).toBe('418');
  });
});
