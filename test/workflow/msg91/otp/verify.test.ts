import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, OTP_TEMPLATE, people, sent } from '../msg91';

const sandbox = useSandbox();
const sendCode = operation(sandbox, 'otp', 'send');
const verify = operation(sandbox, 'otp', 'verify');
const [{ phone = '' } = {}] = people(1);
const typed = { mobile: phone, otp: '={{ $json.code }}' };
const codes = (...list: Array<string | number>) => list.map((code) => ({ code }));
const verifications = () => sent(sandbox()).filter(([, path]) => path === '/otp/verify');

async function sendTheCode(code = '0482'): Promise<void> {
  await sendCode({ templateId: OTP_TEMPLATE, mobile: phone, additionalFields: { otp: code } });
}

describe('MSG91: verify OTP', () => {
  it('says that the code is right, leading zeros included', async () => {
    await sendTheCode();
    const { output } = await verify(typed, codes(' 0482 '));

    expect(verifications()).toEqual([['GET', '/otp/verify', 'mobile=919876500000&otp=0482', '']]);
    expect(output[0]).toEqual([
      {
        json: { verified: true, message: 'OTP verified success', mobile: '919876500000' },
        pairedItem: { item: 0 },
      },
    ]);
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    await sendTheCode();
    const raw = { ...typed, simplify: false, options: { parallelRequests: 1 } };
    const { output } = await verify(raw, codes('9999', '0482'));

    expect(jsonOf(output[0])).toEqual([
      { type: 'error', message: 'OTP not match', verified: false, reason: 'wrong', successful: false },
      { type: 'success', message: 'OTP verified success', verified: true, successful: true },
    ]);
  });

  it.each([
    ['OTP not match', 'wrong'],
    ['invalid_otp', 'wrong'],
    ['otp_not_verified', 'wrong'],
    ['OTP expired', 'expired'],
    ['otp_expired', 'expired'],
    ['Mobile no. already verified', 'alreadyVerified'],
    ['already_verified', 'alreadyVerified'],
    ['Mobile no. not found', 'notFound'],
    ['last_otp_request_on_this_number_is_invalid', 'notFound'],
    ['Max limit reached for this otp verification', 'tooManyAttempts'],
    ['max_retry_count_exceeded', 'tooManyAttempts'],
  ])('takes "%s" for data', async (message, reason) => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', body: { message, type: 'error' } });
    const { output, error } = await verify(typed, codes('1234'));

    expect(error).toBeUndefined();
    expect(jsonOf(output[0])).toEqual([{ verified: false, reason, message, mobile: '919876500000' }]);
  });

  it('knows the codes of a whole life: never sent, wrong, right, used', async () => {
    const one = async (code: string) => jsonOf((await verify(typed, codes(code))).output[0])[0];
    expect(await one('0482')).toMatchObject({ verified: false, reason: 'notFound' });
    await sendTheCode();
    expect(await one('1111')).toMatchObject({ verified: false, reason: 'wrong' });
    expect(await one('0482')).toMatchObject({ verified: true });
    expect(await one('0482')).toMatchObject({ verified: false, reason: 'alreadyVerified' });
  });

  it.each([
    ['a wrong key', { message: 'Invalid authkey', type: 'error', code: '201' }, 'Check the auth key'],
    [
      'an address off the allow-list',
      { message: 'AuthenticationFailure', type: 'error', code: '418' },
      'allow-list',
    ],
    ['a bad number', { message: 'Invalid mobile number', type: 'error', code: '202' }, 'country code'],
    ['a missing path', { msg: 'Route Missing', type: 'error' }, 'Base URL'],
    [
      'an account that has expired',
      { message: 'Expired user account', type: 'error', code: '302' },
      'account has expired',
    ],
    ['the same in words alone', { message: 'Expired user account', type: 'error' }, 'Expired user account'],
    [
      'an address in words',
      { message: 'IP address does not match', type: 'error' },
      'IP address does not match',
    ],
    [
      "a code of MSG91's own beside words about the code",
      { message: 'invalid_otp', type: 'error', code: '202' },
      'country code',
    ],
    ['the use of the account', { message: 'Max limit reached for your account', type: 'error' }, 'Max limit'],
  ])('fails for %s, which says nothing about the code', async (_name, body, words) => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', body });
    const { error } = await verify(typed, codes('1234'));

    expect(error?.message).toContain(words);
  });

  it.each([
    {},
    [],
    { ok: true },
    { data: {} },
    { message: 'OTP verified success' },
    { type: 'succes' },
    'yes',
    1,
  ])('takes nothing but the success of MSG91 for a right code: %j', async (body) => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
    const { output } = await verify(typed, codes('1234'), { onError: 'continueRegularOutput' });

    expect(jsonOf(output[0])).toEqual([
      { error: expect.any(String), details: expect.objectContaining({ outcome: 'unknown' }) },
    ]);
  });

  it('believes the words where they contradict the type', async () => {
    const body = { message: 'OTP not match', type: 'success' };
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
    const { output } = await verify(typed, codes('1234'));

    expect(jsonOf(output[0])).toMatchObject([{ verified: false, reason: 'wrong' }]);
  });

  it.each([
    ['spaces and dashes', ' 04-82 '],
    ['invisible marks of right-to-left writing', '\u200f0482\u200e'],
    ['Arabic digits', '٠٤٨٢'],
    ['Devanagari digits', '०४८२'],
  ])('reads a code with %s', async (_name, code) => {
    await sendTheCode();
    const { output } = await verify(typed, codes(code));

    expect(jsonOf(output[0])).toMatchObject([{ verified: true }]);
  });

  it('warns of a number that is too short to be a code: its zeros may be lost', async () => {
    await sendTheCode();
    const { output } = await verify(typed, codes(482));

    expect(jsonOf(output[0])).toMatchObject([
      { verified: false, reason: 'wrong', warnings: [expect.stringContaining('leading zeros')] },
    ]);
  });

  it.each([
    ['no code', '', "'OTP' is empty"],
    ['more than a code', 'my code is 1234, what now?', "'OTP' must be the code alone"],
    ['an emoji', '12😀4', "'OTP' must be the code alone"],
    ['a list', ['1234'] as never, "'OTP' must be text or a number"],
  ])('asks nothing for %s', async (_name, code, text) => {
    const { error } = await verify(typed, codes(code));

    expect(error?.message).toContain(text);
    expect(verifications()).toEqual([]);
  });
});
