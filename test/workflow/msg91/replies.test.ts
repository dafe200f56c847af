import '../noPauses';
import { errorCodes, numberOfCode } from '../../sandbox/msg91/errorCodes';
import { useSandbox } from '../sandbox';
import { detailsOf, jsonOf, operation, OTP_TEMPLATE, sent, SMS_TEMPLATE } from './msg91';

const sandbox = useSandbox();
const sendOtp = operation(sandbox, 'otp', 'send');
const sendFlow = operation(sandbox, 'sms', 'sendFlow');
const continued = { onError: 'continueRegularOutput' } as const;
const mobile = '+919876543210';

const CONTENT_TYPES = ['application/json', 'text/html; charset=UTF-8', 'text/plain'];
const STATUSES = [200, 400, 404, 422, 500];

/** A refusal in each of the forms of MSG91's answers, with the code and the words that have to be shown. */
const REFUSALS: Array<[form: string, body: object | string, code: string | undefined, text: string]> = [
  ['E1', { type: 'error', message: 'Bad number', code: '202' }, '202', 'Bad number'],
  ['E1, a number as code', { type: 'error', message: 'Bad number', code: 202 }, '202', 'Bad number'],
  ['E1, without a code', { type: 'error', message: 'Bad number' }, undefined, 'Bad number'],
  [
    'E2',
    { status: 'fail', hasError: true, data: null, errors: 'Bad sender', code: '400', apiError: '203' },
    '203',
    'Bad sender',
  ],
  ['E2, by field', { hasError: true, errors: { to: ['is bad'] } }, undefined, 'to: is bad'],
  ['E3', { errors: ['Bad', 'worse'], hasError: true, status: 'fail' }, undefined, 'Bad; worse'],
  ['E4', { error: 'Duration exceeds' }, undefined, 'Duration exceeds'],
  ['E5', { type: 'error', msg: 'Route Missing' }, undefined, 'Route Missing'],
  ['E6', { msgType: 'error', msg: 'Bad' }, undefined, 'Bad'],
  ['E6, the other key', { msg_type: 'error', msg: 'Bad' }, undefined, 'Bad'],
  ['E7, a code', 'code: 203', '203', ''],
  ['E7, digits', '203', '203', ''],
];

/** Success in each form that has one and that a message is answered in. */
const SUCCESSES: Array<[form: string, body: object | string]> = [
  ['E1', { type: 'success', message: '3461636f6e6a4d6b7a3131' }],
  ['E2', { status: 'success', hasError: false, data: {}, errors: null, request_id: 'r1' }],
  ['E3', { data: { request_id: 'r1' }, status: 'success', hasError: false, errors: [] }],
  ['E7', '65f0c0ffee65f0c0ffee65f0'],
];

const reply = (status: number, body: unknown, type: string) =>
  sandbox().faults.order({
    vendor: 'msg91',
    kind: 'status',
    status,
    body,
    headers: { 'content-type': type },
    times: 'always',
  });
const send = async () => await sendOtp({ templateId: OTP_TEMPLATE, mobile }, [{}], continued);

describe.each(CONTENT_TYPES)("MSG91's answers, served as %s", (type) => {
  describe.each(STATUSES)('with HTTP %i', (status) => {
    it.each(REFUSALS)('are a refusal in the form %s', async (_form, body, code, text) => {
      reply(status, body, type);
      const { output } = await send();
      const [json] = jsonOf(output[0]);
      const [details] = detailsOf(output[0]);

      expect(details.outcome).toBe(status >= 500 ? 'unknown' : 'rejected');
      expect(details).toMatchObject({ code: code ?? (status < 400 ? null : String(status)), text });
      expect(json?.error).toContain(text);
      if (code !== undefined && status < 500) expect(json?.error).toContain(`(${code})`);
      expect(sent(sandbox())).toHaveLength(1);
    });
  });

  it.each(SUCCESSES)('are a success in the form %s', async (_form, body) => {
    reply(200, body, type);
    const { output } = await send();

    expect(jsonOf(output[0])).toEqual([expect.objectContaining({ accepted: true })]);
  });

  it.each(SUCCESSES)('are none with HTTP 400 in the form %s', async (_form, body) => {
    reply(400, body, type);
    const { output } = await send();

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code: '400' }]);
  });
});

describe("MSG91's own codes", () => {
  const UNKNOWN = ['001', '002', '601'];

  it.each(Object.entries(errorCodes))('%s is shown with its words and advice: %s', async (code, words) => {
    const { output } = await sendFlow(
      { templateId: SMS_TEMPLATE, mobile: `+${numberOfCode(code)}` },
      [{}],
      continued,
    );
    const [json] = jsonOf(output[0]);

    expect(json?.error).toContain(`(${code}): ${words.replace(/\.$/, '')}.`);
    expect(String(json?.error).length).toBeGreaterThan(
      `Item 0: MSG91 refused it (${code}): ${words}.`.length,
    );
    expect(detailsOf(output[0])).toMatchObject([
      {
        outcome: UNKNOWN.includes(code) ? 'unknown' : 'rejected',
        reason: code === '311' ? 'duplicate' : UNKNOWN.includes(code) ? 'unknown' : 'rejected',
        code,
        text: words,
      },
    ]);
  });
});
