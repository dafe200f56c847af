import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, OTP_TEMPLATE, pairsOf, people, sent } from '../msg91';

const sandbox = useSandbox();
const sendCode = operation(sandbox, 'otp', 'send');
const resend = operation(sandbox, 'otp', 'resend');
const again = { mobile: '={{ $json.phone }}' };
const resent = () => sent(sandbox()).filter(([, path]) => path === '/otp/retry');
const sendTheCode = async () =>
  await sendCode({ templateId: OTP_TEMPLATE, mobile: '={{ $json.phone }}' }, people(1));

describe('MSG91: resend OTP', () => {
  it.each([
    ['text', {}, 'sms'],
    ['voice', { retryType: 'voice' }, 'voice'],
  ])('sends the same code again by %s', async (type, parameters, channel) => {
    await sendTheCode();
    const { output } = await resend({ ...again, ...parameters }, people(1));
    const [first, second] = sandbox().ledger.messages();

    expect(resent()).toEqual([['GET', '/otp/retry', `mobile=919876500000&retrytype=${type}`, '']]);
    expect(second).toMatchObject({ channel, body: first?.body });
    expect(output[0]).toEqual([
      {
        json: { accepted: true, mobile: '919876500000', message: 'retry send successfully' },
        pairedItem: { item: 0 },
      },
    ]);
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    await sendTheCode();
    const { output } = await resend({ ...again, simplify: false }, people(1));

    expect(jsonOf(output[0])).toEqual([
      { message: 'retry send successfully', type: 'success', successful: true, accepted: true },
    ]);
  });

  it('explains the limit of MSG91', async () => {
    await sendTheCode();
    await resend(again, people(1));
    await resend(again, people(1));
    const { error } = await resend(again, people(1));

    expect(error?.message).toContain('OTP retry count maxed out. MSG91 repeats a one-time password twice');
  });

  it('explains that there is nothing to repeat', async () => {
    const { error } = await resend(again, people(1));

    expect(error?.message).toContain('No one-time password was sent to this number');
  });

  it.each([
    ['No OTP request found to retryotp', 'No one-time password was sent to this number'],
    ['OTP expired', 'Send a new one-time password'],
    ['Mobile no. already verified', 'send a new one'],
    ['Mobile number empty or not numeric', 'with its country code'],
    ['last_otp_request_on_this_number_is_invalid', 'No one-time password was sent to this number'],
    ['max_retry_count_exceeded', 'twice at most'],
  ])('explains a refusal in words: %s', async (message, advice) => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', body: { type: 'error', message } });
    const { error } = await resend(again, people(1));

    expect(error?.message).toContain(`Item 0: MSG91 refused it: ${message}.`);
    expect(error?.message).toContain(advice);
  });

  it('takes the older words of success too', async () => {
    const body = { type: 'success', message: 'otp_sent_successfully' };
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
    const { output } = await resend(again, people(1));

    expect(jsonOf(output[0])).toMatchObject([{ accepted: true, message: 'otp_sent_successfully' }]);
  });

  it('never puts the key into the address, and says so where MSG91 refuses it in the header', async () => {
    const { msg91AuthKeyApi } = sandbox().credentials;
    const credentials = { msg91AuthKeyApi: { ...msg91AuthKeyApi, authKey: 'wrong-key' } };
    const { error } = await resend(again, people(1), { credentials });

    expect(error?.message).toContain('Check the auth key');
    expect(error?.message).toContain('MSG91 wants it in the address for this call');
    expect(
      sandbox()
        .requests.all()
        .map(({ url }) => url),
    ).toEqual(['/msg91/api/v5/otp/retry?mobile=919876500000&retrytype=text']);
  });

  it('says nothing of the address where the account is refused', async () => {
    const body = { type: 'error', message: 'Expired user account', code: '302' };
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', body });
    const { error } = await resend(again, people(1));

    expect(error?.message).not.toContain('in the address');
  });

  it.each([
    ['no number', { mobile: '={{ "" }}' }, "'Mobile Number' is empty"],
    ['a local number', { mobile: '98765 00000' }, "'Mobile Number' has no country code"],
    ['several numbers', { mobile: '+919876500000, +919876500001' }, "'Mobile Number' is not a phone number"],
    ['another way', { retryType: '={{ "email" }}' }, "'Retry Type' must be one of text, voice, not 'email'"],
  ])('asks nothing for %s', async (_name, parameters, text) => {
    const { error } = await resend({ ...again, ...parameters }, people(1));

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it.each([0, 1, 30])('resends %i codes, each once and paired', async (count) => {
    const items = people(count);
    await sendCode({ templateId: OTP_TEMPLATE, mobile: '={{ $json.phone }}' }, items);
    const { output } = await resend(again, items);

    expect(pairsOf(output[0])).toEqual(items.map((_, item) => ({ item })));
    expect(jsonOf(output[0]).map(({ mobile }) => `+${String(mobile)}`)).toEqual(
      items.map(({ phone }) => phone),
    );
    expect(resent()).toHaveLength(count);
  });

  it.each([
    ['a reset', { kind: 'reset', when: 'after' }],
    ['half an answer', { kind: 'truncate' }],
    ['HTTP 503', { kind: 'status', status: 503, when: 'after' }],
  ] as const)('is never repeated by itself: %s', async (_name, fault) => {
    await sendTheCode();
    sandbox().faults.order({ vendor: 'msg91', path: '/otp/retry', ...fault });
    const { output } = await resend(again, people(1), {
      onError: 'continueRegularOutput',
      retryOnFail: { maxTries: 3 },
    });

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'unknown' });
    expect(resent()).toHaveLength(1);
    expect(sandbox().ledger.size).toBe(2);
  });
});
