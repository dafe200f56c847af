import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, people, sent, SMS_TEMPLATE } from '../msg91';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'sendFlow');
const hello = { templateId: { __rl: true, mode: 'id', value: SMS_TEMPLATE }, mobile: '={{ $json.phone }}' };
const variables = (values: Record<string, string>) => ({
  additionalFields: {
    variables: { pairs: Object.entries(values).map(([name, value]) => ({ name, value })) },
  },
});

const bodies = () =>
  sent(sandbox())
    .filter(([, path]) => path === '/flow')
    .map(([, , , body]) => JSON.parse(body));
const recipients = () => bodies().flatMap((body) => body.recipients);

describe('MSG91: what surprises in a flow', () => {
  it.each([
    ['a DLT ID', { templateId: '1107161234567890123' }, 'digits only'],
    ['a long CRQID', { additionalFields: { crqid: 'x'.repeat(53) } }, 'more than 52 characters'],
    [
      'a variable without a value',
      {
        templateVariables: {
          mappingMode: 'defineBelow',
          value: { name: 'A' },
          schema: [{ id: 'name' }, { id: 'order' }],
        },
      },
      'have no value: order',
    ],
  ])('is sent and warned of: %s', async (_name, parameters, text) => {
    sandbox().msg91.templates.add({ template_id: '1107161234567890123' });
    const { output, hints } = await send({ ...hello, ...parameters }, people(1));

    expect(sandbox().ledger.size).toBe(1);
    expect(jsonOf(output[0])[0]?.warnings).toEqual([expect.stringContaining(text)]);
    expect(hints).toHaveLength(1);
  });

  it('does not warn of a variable that was given as a pair', async () => {
    const form = {
      mappingMode: 'defineBelow',
      value: { name: 'A' },
      schema: [{ id: 'name' }, { id: 'order' }],
    };
    const { hints } = await send(
      { ...hello, templateVariables: form, ...variables({ order: '5' }) },
      people(1),
    );

    expect(hints).toEqual([]);
  });
});

describe('MSG91: input of a flow that can not be sent', () => {
  it.each([
    ['no number', { phone: '' }, {}, "'Mobile Number' is empty"],
    ['letters', { phone: 'Asha' }, {}, "'Mobile Number' is not a phone number: 'Asha'"],
    [
      'a local number',
      { phone: '98765 43210' },
      {},
      "'Mobile Number' has no country code: '9876543210'. Write it with a plus",
    ],
    ['a number with a trunk zero', { phone: '09876543210' }, {}, "'Mobile Number' has no country code"],
    ['too many digits', { phone: '+1234567890123456' }, {}, "'Mobile Number' must have 7 to 15 digits"],
    ['no template', { kind: '' }, { templateId: '={{ $json.kind }}' }, "'Template' is empty"],
    ['a CRQID with spaces', {}, { additionalFields: { crqid: 'a b' } }, "'CRQID' may hold letters, digits"],
    ['a long CRQID', {}, { additionalFields: { crqid: 'x'.repeat(81) } }, "'CRQID' has 81 characters"],
    ['another route', {}, { additionalFields: { route: '9' } }, "'Route' must be one of 1, 4"],
    [
      'a date of the past',
      {},
      { additionalFields: { schtime: '2020-01-01' } },
      "'Schedule' lies in the past",
    ],
    [
      'no country code',
      {},
      { options: { defaultCountryCode: 'India' } },
      "'Default Country Code' is not a country code",
    ],
  ])('stops before the first request: %s', async (_name, item, parameters, text) => {
    const [good] = people(1);
    const { error } = await send({ ...hello, ...parameters }, [{ ...good, ...item }]);

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('puts the default country code in front of local numbers alone', async () => {
    const items = ['98765 43210', '098765-43210', '+1 415 555 0100', '14155550100', '00447911123456'];
    const numbers = items.map((phone) => ({ phone }));
    await send({ ...hello, options: { defaultCountryCode: '+91' } }, numbers);

    expect(recipients().map(({ mobiles }) => mobiles)).toEqual([
      '919876543210',
      '919876543210',
      '14155550100',
      '14155550100',
      '447911123456',
    ]);
  });

  it('sends the good items of a run that may go on', async () => {
    const items = [{ phone: '+919876543210' }, { phone: 'Asha' }, { phone: '+919876543211' }];
    const { output } = await send(hello, items, { onError: 'continueErrorOutput' });

    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 2 }]);
    expect(pairsOf(output[1])).toEqual([{ item: 1 }]);
    expect(recipients()).toHaveLength(2);
  });
});
