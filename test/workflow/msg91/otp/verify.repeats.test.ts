import '../../noPauses';
import { Msg91 } from '../../../../nodes/Msg91/Msg91.node';
import { retry, runAsTool } from '../../../harness';
import { credentialTypes, useSandbox } from '../../sandbox';
import { jsonOf, operation, OTP_TEMPLATE, people, sent } from '../msg91';

const sandbox = useSandbox();
const sendCode = operation(sandbox, 'otp', 'send');
const verify = operation(sandbox, 'otp', 'verify');
const [{ phone = '' } = {}] = people(1);
const typed = { mobile: phone, otp: '={{ $json.code }}' };
const codes = (...list: string[]) => list.map((code) => ({ code }));
const verifications = () => sent(sandbox()).filter(([, path]) => path === '/otp/verify');

async function sendTheCode(code = '0482'): Promise<void> {
  await sendCode({ templateId: OTP_TEMPLATE, mobile: phone, additionalFields: { otp: code } });
}

describe('MSG91: a verification without an answer', () => {
  it.each([
    ['a reset', { kind: 'reset', when: 'after' }],
    ['half an answer', { kind: 'truncate' }],
    ['HTTP 500', { kind: 'status', status: 500, when: 'after' }],
    ['a web page', { kind: 'html', status: 200, when: 'after' }],
  ] as const)('is unknown and never repeated: %s', async (_name, fault) => {
    await sendTheCode();
    sandbox().faults.order({ vendor: 'msg91', path: '/otp/verify', ...fault });
    const first = await verify(typed, codes('0482'), { retryOnFail: { maxTries: 3 } });
    const second = await retry(first);

    expect(second.error?.message).toContain('Item 0');
    expect(verifications()).toHaveLength(1);
  });
});

describe('MSG91: a code that was verified', () => {
  it('is not verified again when another item fails and the node is tried again', async () => {
    await sendTheCode();
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', path: '/otp/verify' });
    const items = [
      { code: '0482', phone: 'none' },
      { code: '0482', phone },
    ];
    const { output } = await verify({ ...typed, mobile: '={{ $json.phone }}' }, items, {
      onError: 'continueRegularOutput',
      retryOnFail: { maxTries: 3 },
    });

    expect(jsonOf(output[0])[1]?.details).toMatchObject({ outcome: 'unknown' });
    expect(verifications()).toHaveLength(1);
  });

  it.each([[[]], [['0482']]])('needs as many questions as there are codes: %j', async (list: string[]) => {
    await sendTheCode();
    const { output } = await verify(typed, codes(...list));

    expect(jsonOf(output[0]).map(({ verified }) => verified)).toEqual(list.map(() => true));
    expect(verifications()).toHaveLength(list.length);
  });

  it('is asked for once per number for 1,000 numbers', async () => {
    const many = people(1000).map((person) => ({ ...person, code: '0482' }));
    const options = { parallelRequests: 20 };
    const { output } = await verify({ mobile: '={{ $json.phone }}', otp: '0482', options }, many);

    expect(output[0].map(({ pairedItem }) => pairedItem)).toEqual(many.map((_, item) => ({ item })));
    expect(jsonOf(output[0]).map(({ mobile }) => `+${String(mobile)}`)).toEqual(many.map((one) => one.phone));
    expect(verifications()).toHaveLength(1000);
  }, 60_000);
});

describe.each(['engine', 'direct'] as const)('MSG91: an agent that verifies a code (%s)', (path) => {
  const ask = async (calls: number) =>
    await runAsTool({
      node: new Msg91(),
      parameters: { resource: 'otp', operation: 'verify', mobile: phone, otp: "={{ $fromAI('code') }}" },
      calls: Array.from({ length: calls }, () => ({ args: { code: '0482' } })),
      path,
      credentials: { ...sandbox().credentials },
      credentialTypes,
      retryOnFail: { maxTries: 3 },
    });

  it('is told to ask no more after a lost answer, and nothing is asked twice', async () => {
    await sendTheCode();
    sandbox().faults.order({ vendor: 'msg91', path: '/otp/verify', kind: 'reset', when: 'after' });
    const { answers } = await ask(1);

    expect(answers[0]?.answer).toContain('do not call again');
    expect(verifications()).toHaveLength(1);
  });

  it('gets one answer however often it calls with the same code', async () => {
    await sendTheCode();
    await ask(2);

    expect(verifications()).toHaveLength(1);
  });
});
