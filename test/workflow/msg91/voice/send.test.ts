import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, people, sent } from '../msg91';
import { sendsTruthfully } from '../sendingLaws';

const sandbox = useSandbox();
const send = operation(sandbox, 'voice', 'send');
const hello = { template: 'order_ready', callerId: '+91 80 1234 5678', mobile: '={{ $json.phone }}' };

describe('MSG91: send voice message', () => {
  it('calls a number and says the values as their kind wants it', async () => {
    const variables = {
      entries: [
        { name: 'name', type: 'text', value: 'Asha' },
        { name: 'code', type: 'number', value: '0482', asDigits: true },
        { name: 'sum', type: 'currency', value: '499', currencyCode: 'inr' },
      ],
    };
    const additionalFields = { callbackUrl: 'https://n8n.example/webhook/1', crqid: 'r-1', variables };
    const { output, error } = await send({ ...hello, additionalFields }, people(1));

    expect(error).toBeUndefined();
    expect(sent(sandbox()).map(([method, path]) => `${method} ${path}`)).toEqual(['POST /voice/call/']);
    expect(JSON.parse(sent(sandbox())[0]?.[3] ?? '')).toEqual({
      template: 'order_ready',
      caller_id: '918012345678',
      client_number: '919876500000',
      callback_url: 'https://n8n.example/webhook/1',
      variables: {
        name: { type: 'text', value: 'Asha' },
        code: { type: 'number', value: '0482', as_digits: true },
        sum: { type: 'currency', value: '499', currency_code: 'INR' },
      },
      CRQID: 'r-1',
    });
    expect(output[0]).toEqual([
      {
        json: {
          accepted: true,
          reference: 'r-1',
          request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
          client_number: '919876500000',
        },
        pairedItem: { item: 0 },
      },
    ]);
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await send({ ...hello, simplify: false }, people(1));

    expect(jsonOf(output[0])).toEqual([
      {
        status: 'success',
        hasError: false,
        data: { id: expect.any(String), uuid: expect.any(String) },
        errors: null,
        successful: true,
        accepted: true,
        reference: expect.any(String),
        request_id: expect.any(String),
      },
    ]);
  });

  it.each([
    ['data.id', { data: { id: 'call-1234' } }],
    ['data.uuid', { data: { uuid: 'call-1234' } }],
    ['request_id', { request_id: 'call-1234' }],
    ['requestId', { requestId: 'call-1234' }],
    ['id, which may be a number', { id: 12345678 }],
  ])('finds the id of the call in %s', async (_name, body) => {
    const order = { vendor: 'msg91', kind: 'status', status: 200 } as const;
    sandbox().faults.order({ ...order, body: { status: 'success', hasError: false, ...body } });
    const { output } = await send(hello, people(1));

    expect(jsonOf(output[0])[0]).toMatchObject({
      accepted: true,
      request_id: expect.stringMatching(/^(call-1234|12345678)$/),
    });
  });

  it('accepts an answer without any id', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body: { status: 'success' } });
    const { output } = await send(hello, people(1));

    expect(jsonOf(output[0])[0]).toEqual({
      accepted: true,
      reference: expect.any(String),
      client_number: '919876500000',
    });
  });

  it('completes a local number by the default country code', async () => {
    await send({ ...hello, mobile: '098765 43210', options: { defaultCountryCode: '+91' } }, people(1));

    expect(JSON.parse(sent(sandbox())[0]?.[3] ?? '').client_number).toBe('919876543210');
  });

  it.each([
    ['a local number', { mobile: '9876543210' }, "'Mobile Number' has no country code"],
    ['no caller', { callerId: '={{ "" }}' }, "'Caller ID' is empty"],
    [
      'a word for an address',
      { additionalFields: { callbackUrl: 'n8n' } },
      "'Callback URL' is not an address",
    ],
    ['no template', { template: '={{ "" }}' }, "'Template' is empty"],
    [
      'words to be read as a number',
      { additionalFields: { variables: { entries: [{ name: 'a', type: 'number', value: 'five' }] } } },
      "'Variables 1: Value' must be a number such as 499.50, not 'five'",
    ],
    [
      'an amount without one',
      { additionalFields: { variables: { entries: [{ name: 'a', type: 'currency', value: '' }] } } },
      "'Variables 1: Value' must be a number",
    ],
    [
      'a currency that is none',
      {
        additionalFields: {
          variables: { entries: [{ name: 'a', type: 'currency', value: '5', currencyCode: '₹' }] },
        },
      },
      "'Variables 1: Currency Code' has three letters, such as INR, not '₹'",
    ],
  ])('calls nobody for %s', async (_name, parameters, text) => {
    const { error } = await send({ ...hello, ...parameters }, people(1));

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });

  sendsTruthfully(sandbox, {
    path: '/voice/call/',
    items: people,
    send: async (items, settings) =>
      await send({ ...hello, options: { parallelRequests: 1 } }, items, settings),
    referenced: true,
  });
});
