import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, people, sent } from '../msg91';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'sendLegacy');
const hello = {
  to: '={{ $json.phone }}',
  message: '={{ $json.text || "Hello" }}',
  sender: 'ACMEIN',
  route: '4',
};
const bodies = () => sent(sandbox()).map(([, , , body]) => JSON.parse(body));

describe('MSG91: send SMS as free text', () => {
  it('puts each item into one entry of one request of the old API', async () => {
    const { output, error } = await send({ ...hello, country: '91' }, [
      { phone: '+91 98765 43210, 9876543211', text: 'Hello Asha' },
      { phone: '09876543212', text: 'Hello Lee' },
    ]);

    expect(error).toBeUndefined();
    expect(
      sandbox()
        .requests.all()
        .map(({ method, url, headers }) => [method, url, headers.authkey]),
    ).toEqual([['POST', '/msg91/api/v2/sendsms', sandbox().credentials.msg91AuthKeyApi.authKey]]);
    expect(bodies()).toEqual([
      {
        sender: 'ACMEIN',
        route: '4',
        country: '91',
        sms: [
          { message: 'Hello Asha', to: ['919876543210', '919876543211'] },
          { message: 'Hello Lee', to: ['919876543212'] },
        ],
      },
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          accepted: true,
          acceptance: 'batch',
          request_id: expect.stringMatching(/^[0-9a-f]{18}$/),
          to: ['919876543210', '919876543211'],
          sender: 'ACMEIN',
        },
        pairedItem: { item: 0 },
      },
      { json: expect.objectContaining({ to: ['919876543212'] }), pairedItem: { item: 1 } },
    ]);
    expect(
      sandbox()
        .ledger.messages()
        .map(({ to, body }) => `${to} ${body}`),
    ).toEqual(['919876543210 Hello Asha', '919876543211 Hello Asha', '919876543212 Hello Lee']);
  });

  it('sends every option in the words of MSG91', async () => {
    await send(
      {
        ...hello,
        country: '0',
        additionalFields: {
          unicode: true,
          flash: false,
          campaign: 'Spring',
          schtime: '2030-01-31T03:30:00Z',
          dltTeId: '1107161234567890123',
        },
      },
      people(1),
    );

    expect(bodies()).toEqual([
      {
        sender: 'ACMEIN',
        route: '4',
        country: '0',
        unicode: 1,
        flash: 0,
        campaign: 'Spring',
        scheduledatetime: '2030-01-31 09:00:00',
        DLT_TE_ID: '1107161234567890123',
        sms: [{ message: 'Hello', to: ['919876500000'] }],
      },
    ]);
  });

  it('gives the envelope of MSG91 with all its fields when Simplify is off', async () => {
    const { output } = await send({ ...hello, simplify: false }, people(1));
    const [item] = jsonOf(output[0]);

    expect(item).toEqual({
      data: {},
      type: 'success',
      message: expect.any(String),
      request_id: item?.message,
      successful: true,
      accepted: true,
      acceptance: 'batch',
    });
  });

  it.each([
    ['sender', { sender: '={{ $json.kind }}' }],
    ['route', { route: '={{ $json.route }}' }],
    ['country', { country: '={{ $json.country }}' }],
    ['flash', { additionalFields: { flash: '={{ $json.flash }}' } }],
  ])('gives items with another %s a request of their own', async (_name, parameters) => {
    const one = { kind: 'ACMEIN', route: '4', country: '0', flash: true };
    const two = { kind: 'OTHERS', route: '1', country: '91', flash: false };
    const items = [one, two, one].map((kind, index) => ({ ...people(3)[index], ...kind }));
    await send({ ...hello, ...parameters }, items);

    expect(bodies().map(({ sms }) => sms.length)).toEqual([2, 1]);
  });

  it('counts numbers, not items, against the size of a request', async () => {
    const many = (count: number) => people(count).map(({ phone }) => phone);
    const items = [many(60), many(30), many(20)].map((phone) => ({ phone }));
    await send(hello, items);

    expect(bodies().map(({ sms }) => sms.length)).toEqual([2, 1]);
  });

  it.each([0, 1, 3, 1000])('sends %i items, each once and paired', async (count) => {
    const items = people(count);
    const { output, error } = await send(hello, items);

    expect(error).toBeUndefined();
    expect(jsonOf(output[0]).map(({ to }) => to)).toEqual(items.map(({ phone }) => [phone.slice(1)]));
    expect(pairsOf(output[0])).toEqual(items.map((_, item) => ({ item })));
    expect(sent(sandbox())).toHaveLength(Math.ceil(count / 100));
    expect(sandbox().ledger.size).toBe(count);
  });

  it('sends what is repeated once, where the user wants that', async () => {
    const options = { sendDuplicatesOnce: true };
    const { output } = await send({ ...hello, options }, [
      { phone: '+919876543210, 919876543210', text: 'One' },
      { phone: '+91 98765 43210', text: 'One' },
      { phone: '+919876543210', text: 'Two' },
      { phone: '+919876543210, +14155550100', text: 'One' },
      { phone: '+14155550100, +919876543210', text: 'One' },
    ]);

    expect(bodies().map(({ sms }) => sms)).toEqual([
      [
        { message: 'One', to: ['919876543210'] },
        { message: 'Two', to: ['919876543210'] },
        { message: 'One', to: ['919876543210', '14155550100'] },
      ],
    ]);
    expect(jsonOf(output[0]).map(({ duplicateOf }) => duplicateOf)).toEqual([
      undefined,
      0,
      undefined,
      undefined,
      3,
    ]);
  });

  it('takes the fields of the items, and what all have in common once', async () => {
    const { output } = await send(
      { mappingMode: 'autoMapInputData', sender: 'ACMEIN', route: '4', country: '0' },
      [
        { to: ['+919876543210', '+919876543211'], message: 'One', flash: 1 },
        { to: '+919876543212', message: 'Two', flash: 1, sender: 'OTHERS' },
      ],
    );

    expect(bodies()).toEqual([
      expect.objectContaining({
        sender: 'ACMEIN',
        flash: 1,
        sms: [{ message: 'One', to: expect.any(Array) }],
      }),
      expect.objectContaining({ sender: 'OTHERS', sms: [{ message: 'Two', to: ['919876543212'] }] }),
    ]);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
  });
});
