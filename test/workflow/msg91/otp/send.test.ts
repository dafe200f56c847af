import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, OTP_TEMPLATE, pairsOf, people, sent, SMS_TEMPLATE } from '../msg91';
import { sendsTruthfully } from '../sendingLaws';

const sandbox = useSandbox();
const send = operation(sandbox, 'otp', 'send');
const hello = { templateId: OTP_TEMPLATE, mobile: '={{ $json.phone }}' };

describe('MSG91: send OTP', () => {
  it('puts arguments into the query and variables into the body', async () => {
    const { output, error } = await send(
      {
        ...hello,
        additionalFields: {
          otp: '={{ $json.code }}',
          otpLength: 6,
          otpExpiry: 10,
          unicode: true,
          invisible: false,
          userIp: '203.0.113.7',
          sender: 'ACMEIN',
          variables: { pairs: [{ name: 'Param1', value: '={{ $json.name }}' }] },
          extraParam: { pairs: [{ name: 'Param1', value: 'x' }] },
        },
        options: { realTimeResponse: true },
      },
      [{ phone: '+91 98765 43210', name: 'Asha', code: '0482' }],
    );

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      [
        'POST',
        '/otp',
        `template_id=${OTP_TEMPLATE}&mobile=919876543210&realTimeResponse=1&otp=0482&otp_length=6&otp_expiry=10` +
          '&unicode=1&invisible=0&userip=203.0.113.7&sender=ACMEIN&extra_param=%7B%22Param1%22%3A%22x%22%7D',
        '{"Param1":"Asha"}',
      ],
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          accepted: true,
          request_id: expect.stringMatching(/^[0-9a-f]{24}$/),
          mobile: '919876543210',
        },
        pairedItem: { item: 0 },
      },
    ]);
    expect(sandbox().ledger.messages()[0]).toMatchObject({
      to: '919876543210',
      body: '0482 is your code, Asha.',
    });
  });

  it('sends a body even without variables, and nothing that was not asked for', async () => {
    await send(hello, people(1));

    expect(sent(sandbox())).toEqual([
      ['POST', '/otp', `template_id=${OTP_TEMPLATE}&mobile=919876500000`, '{}'],
    ]);
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await send({ ...hello, simplify: false }, people(1));

    expect(jsonOf(output[0])).toEqual([
      { request_id: expect.any(String), type: 'success', successful: true, accepted: true },
    ]);
  });

  it.each([0, 1, 3, 1000])(
    'sends %i items, each in a request of its own',
    async (count) => {
      const items = people(count);
      const { output } = await send({ ...hello, options: { parallelRequests: 20 } }, items);

      expect(jsonOf(output[0]).map(({ mobile }) => `+${mobile}`)).toEqual(items.map(({ phone }) => phone));
      expect(pairsOf(output[0])).toEqual(items.map((_, item) => ({ item })));
      expect(sandbox().ledger.size).toBe(count);
    },
    60_000,
  );

  it('warns of a DLT ID, which MSG91 takes and never delivers', async () => {
    const { output } = await send({ ...hello, templateId: '1107161234567890123' }, people(1));

    expect(jsonOf(output[0])[0]?.warnings).toEqual([expect.stringContaining('digits only')]);
    expect(sandbox().ledger.messages()[0]?.state).toBe('undelivered');
  });

  it('warns of it however it is written, and refuses it as a number that has lost its digits', async () => {
    const templateId = '={{ $json.id }}';
    sandbox().msg91.templates.add({ template_id: '1107 161234567890123', section: 'otp' });
    const { output } = await send({ ...hello, templateId }, [
      { ...people(1)[0], id: '1107 161234567890123' },
    ]);
    expect(jsonOf(output[0])[0]?.warnings).toEqual([expect.stringContaining('digits only')]);
    const { error } = await send({ ...hello, templateId }, [{ ...people(1)[0], id: 1107161234567890123 }]);

    expect(error?.message).toContain("'Template' is a number with too many digits");
  });

  it('finds the id wherever MSG91 puts it, and takes no word for one', async () => {
    const answers = [
      { type: 'success', message: '3763646c3058373530393938' },
      { type: 'success', message: 'Successful' },
      { type: 'success', request_id: 3763646 },
    ];
    for (const body of answers)
      sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
    const { output } = await send({ ...hello, options: { parallelRequests: 1 } }, people(3));

    expect(jsonOf(output[0]).map((json) => json.request_id)).toEqual([
      '3763646c3058373530393938',
      undefined,
      '3763646',
    ]);
  });

  it('explains what a wrong template is', async () => {
    const { error } = await send({ ...hello, templateId: 'no-such-template' }, people(1));

    expect(error?.message).toContain('The provided flow ID or template ID is invalid. Check the template ID');
  });

  it.each([
    ['a code that is too short', { additionalFields: { otp: '123' } }, "'OTP' must have 4 to 9 digits"],
    ['a code with letters', { additionalFields: { otp: '12ab' } }, "'OTP' must have 4 to 9 digits"],
    ['ten digits', { additionalFields: { otpLength: 10 } }, "'OTP Length' must be at most 9"],
    [
      'more than a week',
      { additionalFields: { otpExpiry: 10081 } },
      "'OTP Expiry (Minutes)' must be at most 10080",
    ],
    ['no template', { templateId: '={{ "" }}' }, "'Template' is empty"],
    ['no time at all', { additionalFields: { otpExpiry: 0 } }, "'OTP Expiry (Minutes)' must be at least 1"],
    ['several numbers', { mobile: '+919876500000, +919876500001' }, "'Mobile Number' is not a phone number"],
    [
      'a value that is a list',
      { additionalFields: { variables: { pairs: [{ name: 'name', value: '={{ ["Asha"] }}' }] } } },
      "'Variables: name' must be text or a number",
    ],
    ['a local number', { mobile: '9876543210' }, "'Mobile Number' has no country code"],
  ])('stops before the first request: %s', async (_name, parameters, text) => {
    const { error } = await send({ ...hello, ...parameters }, people(2));

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('takes a template of the SMS section as MSG91 does', async () => {
    await send({ ...hello, templateId: { __rl: true, mode: 'id', value: SMS_TEMPLATE } }, people(1));

    expect(sent(sandbox())[0]?.[2]).toContain(`template_id=${SMS_TEMPLATE}&`);
  });

  sendsTruthfully(sandbox, {
    path: '/otp',
    items: people,
    send: async (items, settings) =>
      await send({ ...hello, options: { parallelRequests: 1 } }, items, settings),
  });
});
