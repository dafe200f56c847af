import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, OTP_TEMPLATE, people, sent } from '../msg91';

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
