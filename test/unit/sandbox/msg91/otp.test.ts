import { handClock, msg91Of, useSandbox } from '../client';

const time = handClock();
const sandbox = useSandbox({ clock: time.clock });
const mobile = '919876543210';

const client = () => msg91Of(sandbox());
const send = async (query = '', body: unknown = { Param1: 'Asha' }) =>
  await client().post(`/otp?template_id=65f0c0ffee65f0c0ffee65f2&mobile=${mobile}${query}`, body);
const verify = async (otp: string) => (await client().get(`/otp/verify?mobile=${mobile}&otp=${otp}`)).data;
const retry = async (type = 'text') =>
  (await client().get(`/otp/retry?mobile=${mobile}&retrytype=${type}`)).data;
const code = () => sandbox().ledger.messages()[0]?.variables?.OTP ?? '';

describe('send', () => {
  it('answers the documented example, served as a web page', async () => {
    const { data, headers } = await send('&otp_length=6&otp_expiry=10');
    expect(data).toEqual({ request_id: expect.stringMatching(/^[0-9a-f]{24}$/), type: 'success' });
    expect(headers['content-type']).toContain('text/html');
    expect(sandbox().ledger.messages()).toEqual([
      expect.objectContaining({ id: data.request_id, to: mobile, body: `${code()} is your code, Asha.` }),
    ]);
    expect(code()).toMatch(/^\d{6}$/);
  });

  it('refuses a POST without a body', async () => {
    expect((await send('', '')).data).toMatchObject({ type: 'error' });
  });

  it('takes a flow template or a DLT id and does not deliver it', async () => {
    await client().post(`/otp?template_id=1107161234567890123&mobile=${mobile}`, {});
    expect(sandbox().ledger.messages()).toEqual([expect.objectContaining({ state: 'undelivered' })]);
  });

  it.each([['&otp_length=3'], ['&otp_length=10'], ['&otp_expiry=0'], ['&otp_expiry=10081'], ['&otp=12']])(
    'refuses %s',
    async (query) => {
      expect((await send(query)).data).toMatchObject({ type: 'error', code: '400' });
    },
  );

  it('refuses an unknown template, no number and a wrong key', async () => {
    const post = async (query: string) => (await client().post(`/otp?${query}`, {})).data.message;
    expect(await post(`template_id=65f0c0ffee65f0c0ffee65ff&mobile=${mobile}`)).toContain(
      'template ID is invalid',
    );
    expect(await post('template_id=65f0c0ffee65f0c0ffee65f2')).toBe(
      'Please enter atleast one number to send sms.',
    );
    expect((await msg91Of(sandbox(), 'no').post('/otp', {})).data).toMatchObject({
      message: 'Invalid authkey',
      code: '201',
    });
  });
});

describe('verify', () => {
  it('takes the right code once', async () => {
    await send();
    expect(await verify(code())).toEqual({ message: 'OTP verified success', type: 'success' });
    expect(await verify(code())).toEqual({ message: 'Mobile no. already verified', type: 'error' });
  });

  it('knows wrong, expired and unknown', async () => {
    expect(await verify('0000')).toEqual({ message: 'Mobile no. not found', type: 'error' });
    await send('&otp=1234&otp_expiry=1');
    expect(await verify('4321')).toEqual({ message: 'OTP not match', type: 'error' });
    time.advance(60_001);
    expect(await verify('1234')).toEqual({ message: 'OTP expired', type: 'error' });
  });

  it('ends after too many wrong codes', async () => {
    await send('&otp=1234');
    for (let index = 0; index < 5; index += 1) await verify('0000');
    expect(await verify('1234')).toMatchObject({ message: 'Max limit reached for this otp verification' });
  });

  it('takes a form by POST', async () => {
    await send('&otp=1234');
    const { data } = await client().post('/otp/verify', new URLSearchParams({ mobile, otp: '1234' }));
    expect(data.type).toBe('success');
  });
});

describe('retry', () => {
  it('sends the same code twice more, and no third time', async () => {
    await send();
    expect(await retry()).toEqual({ message: 'retry send successfully', type: 'success' });
    expect(await retry('voice')).toMatchObject({ type: 'success' });
    expect(await retry()).toEqual({ message: 'OTP retry count maxed out', type: 'error' });
    const sent = sandbox().ledger.messages();
    expect(sent.map(({ channel }) => channel)).toEqual(['sms', 'sms', 'voice']);
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
  });

  it('needs a number and a code that was sent', async () => {
    expect(await retry()).toMatchObject({ message: 'No OTP request found to retryotp' });
    expect((await client().get('/otp/retry')).data).toMatchObject({
      message: 'Mobile number empty or not numeric',
    });
  });
});
