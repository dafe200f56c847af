import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, people, sent, SMS_TEMPLATE } from '../msg91';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'sendFlow');
const hello = { templateId: SMS_TEMPLATE, mobile: '={{ $json.phone }}' };
const named = {
  ...hello,
  additionalFields: { variables: { pairs: [{ name: 'name', value: '={{ $json.name }}' }] } },
};
const bodies = () => sent(sandbox()).map(([, , , body]) => JSON.parse(body));
const numbers = () => bodies().flatMap(({ recipients }) => recipients.map(({ mobiles }: never) => mobiles));

describe('MSG91: several numbers for one text of a flow', () => {
  it.each([
    ['text with commas', '+91 98765 43210, 14155550100'],
    ['text with semicolons and lines', '+919876543210;\n+1 (415) 555-0100;'],
    ['a list', ['+919876543210', 14155550100]],
  ])('are one entry with one CRQID: %s', async (_name, phone) => {
    const { output } = await send(hello, [{ phone: phone as string }]);

    expect(numbers()).toEqual(['919876543210,14155550100']);
    expect(output[0]).toEqual([
      {
        json: expect.objectContaining({ accepted: true, mobiles: '919876543210,14155550100' }),
        pairedItem: { item: 0 },
      },
    ]);
    expect(
      sandbox()
        .ledger.messages()
        .map(({ to }) => to),
    ).toEqual(['919876543210', '14155550100']);
  });

  it('count against the size of a request', async () => {
    const many = (count: number) => people(count).map(({ phone }) => phone);
    await send(
      hello,
      [many(60), many(30), many(20)].map((phone) => ({ phone })),
    );

    expect(bodies().map(({ recipients }) => recipients.length)).toEqual([2, 1]);
  });

  it('come from the item too', async () => {
    await send({ templateId: SMS_TEMPLATE, mappingMode: 'autoMapInputData' }, [
      { mobiles: '+919876543210, +14155550100', name: 'Asha', order: 1 },
    ]);

    expect(sandbox().ledger.size).toBe(2);
  });

  it.each([
    ['one that is none', '+919876543210, Asha', "'Mobile Number' is not a phone number: 'Asha'"],
    ['one that is local', '+919876543210, 9876543211', "'Mobile Number' has no country code: '9876543211'"],
    [
      'one with a digit too few',
      '+919876543210, +91987654321',
      "'Mobile Number' must have at least 10 digits after the country code 91",
    ],
    ['commas alone', ', ,', "'Mobile Number' is empty"],
  ])('are not sent with %s among them', async (_name, phone, text) => {
    const { error } = await send(hello, [{ phone }]);

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });
});

describe('MSG91: the same flow message in several items', () => {
  const items = [
    { phone: '+91 98765 43210', name: 'Asha' },
    { phone: '919876543210', name: 'Asha' },
    { phone: '+919876543210', name: 'Lee' },
    { phone: '+919876543211', name: 'Asha' },
    { phone: '+919876543210', name: 'Asha' },
  ];

  it('is sent as often as there are items', async () => {
    await send(named, items);

    expect(numbers()).toHaveLength(5);
  });

  it('is sent once, in whichever request, where the user wants that', async () => {
    const options = { sendDuplicatesOnce: true, messagesPerRequest: 2 };
    const { output, hints } = await send({ ...named, options }, items);

    expect(numbers()).toEqual(['919876543210', '919876543210', '919876543211']);
    expect(bodies().flatMap(({ recipients }) => recipients.map(({ name }: never) => name))).toEqual([
      'Asha',
      'Lee',
      'Asha',
    ]);
    expect(pairsOf(output[0])).toEqual(items.map((_, item) => ({ item })));
    expect(jsonOf(output[0]).map(({ duplicateOf }) => duplicateOf)).toEqual([
      undefined,
      0,
      undefined,
      undefined,
      0,
    ]);
    expect(jsonOf(output[0])[4]?.request_id).toBe(jsonOf(output[0])[0]?.request_id);
    expect(hints).toHaveLength(1);
  });

  it('is one number of a list once', async () => {
    const options = { sendDuplicatesOnce: true };
    await send({ ...hello, options }, [{ phone: '+919876543210, 919876543210' }]);

    expect(numbers()).toEqual(['919876543210']);
  });

  it('is one list of numbers once, in whichever order', async () => {
    const phones = [
      '+919876543210, +14155550100',
      '+14155550100; 919876543210; +14155550100',
      '+919876543210',
    ];
    const options = { sendDuplicatesOnce: true };
    const { output } = await send(
      { ...hello, options },
      phones.map((phone) => ({ phone })),
    );

    expect(numbers()).toEqual(['919876543210,14155550100', '919876543210']);
    expect(jsonOf(output[0]).map(({ duplicateOf }) => duplicateOf)).toEqual([undefined, 0, undefined]);
  });
});
