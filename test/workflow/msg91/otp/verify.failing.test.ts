import '../../noPauses';
import { retry } from '../../../harness';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, OTP_TEMPLATE, people, sent } from '../msg91';

const sandbox = useSandbox();
const sendCode = operation(sandbox, 'otp', 'send');
const verify = operation(sandbox, 'otp', 'verify');
const [{ phone = '' } = {}] = people(1);
const typed = { mobile: phone, otp: '={{ $json.code }}' };
const codes = (...list: string[]) => list.map((code) => ({ code }));
const apart = { onError: 'continueErrorOutput' } as const;
const verifications = () => sent(sandbox()).filter(([, path]) => path === '/otp/verify');

async function sendTheCode(code = '0482'): Promise<void> {
  await sendCode({ templateId: OTP_TEMPLATE, mobile: phone, additionalFields: { otp: code } });
}

describe('MSG91: a code that is not verified as a failure', () => {
  const strict = { ...typed, options: { failWhenNotVerified: true, parallelRequests: 1 } };

  it('leaves by the error output', async () => {
    await sendTheCode();
    const { output } = await verify(strict, codes('1111', '0482'), apart);

    expect(jsonOf(output[0])).toMatchObject([{ verified: true }]);
    expect(jsonOf(output[1])).toMatchObject([
      {
        code: '1111',
        error: expect.stringContaining('The code is not verified: OTP not match'),
        details: { outcome: 'rejected', verified: false, reason: 'rejected', unverified: 'wrong' },
      },
    ]);
  });

  it('fails also where the words contradict the type', async () => {
    const body = { message: 'OTP expired', type: 'success' };
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
    const { output } = await verify(strict, codes('1234'), apart);

    expect(output[0]).toEqual([]);
    expect(jsonOf(output[1])).toMatchObject([{ details: { unverified: 'expired' } }]);
  });

  it('stops with the reason, after the others were verified', async () => {
    await sendTheCode();
    const { error } = await verify(strict, codes('1111', '0482'));

    expect(error?.message).toBe('Item 0: The code is not verified: OTP not match');
    expect(verifications()).toHaveLength(2);
  });

  it.each([
    ['Error Output', apart],
    ['Continue', { onError: 'continueRegularOutput' } as const],
    ['Stop', {}],
  ])('is not verified again by Retry On Fail: %s', async (_name, onError) => {
    await sendTheCode();
    await verify(strict, codes('1111'), { ...onError, retryOnFail: { maxTries: 3 } });

    expect(verifications()).toHaveLength(1);
  });

  it.each([
    ['turned off', { failWhenNotVerified: false, parallelRequests: 1 }],
    ['given more time', { ...strict.options, timeout: 60 }],
  ])(
    "is not verified again by the editor's Retry, nor is a right one, when it is %s",
    async (_name, options) => {
      await sendTheCode();
      const first = await verify(strict, codes('1111', '0482'));
      await retry(first, { parameters: { ...first.spec.parameters, options } });

      expect(verifications()).toHaveLength(2);
    },
  );
});
