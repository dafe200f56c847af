import '../../noPauses';
import { startSandbox } from '../../../sandbox/server';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const create = operation(sandbox, 'contact', 'create');
const number = '50255507777';

describe('Reach: create contact', () => {
  it('sends every field, and code and local number as far as they follow from the number', async () => {
    const additionalFields = {
      firstName: 'Zoë',
      lastName: "O'Neill",
      email: 'zoe@example.com',
      customField1: 'a',
      customField2: 'b',
      customField3: 'c',
      customField4: 'd',
      customField5: 'e',
    };
    const { output } = await create({ msisdn: number, additionalFields });

    expect(sent(sandbox())).toEqual([
      [
        'POST',
        `/contacts/${number}`,
        `msisdn=${number}`,
        `{"msisdn":"${number}","country_code":"502","phone_number":"55507777","first_name":"Zoë","last_name":"O'Neill",` +
          '"email":"zoe@example.com","custom_field_1":"a","custom_field_2":"b","custom_field_3":"c",' +
          '"custom_field_4":"d","custom_field_5":"e"}',
      ],
    ]);
    expect(output[0]).toEqual([
      {
        json: expect.objectContaining({ msisdn: number, full_name: "Zoë O'Neill", custom_field_5: 'e' }),
        pairedItem: { item: 0 },
      },
    ]);
  });

  it.each([
    ['a number outside of Central America', '34600111222', {}, {}],
    [
      'a code that is given',
      '34600111222',
      { countryCode: '34' },
      { country_code: '34', phone_number: '600111222' },
    ],
    [
      'a code with its plus sign, a local number with its dash',
      number,
      { countryCode: '+502', phoneNumber: '5550-7777' },
      { country_code: '502', phone_number: '55507777' },
    ],
    [
      'a code as it is dialled',
      number,
      { countryCode: '00502' },
      { country_code: '502', phone_number: '55507777' },
    ],
    [
      'a local number that is given',
      number,
      { phoneNumber: '7777' },
      { country_code: '502', phone_number: '7777' },
    ],
  ])('leaves to the platform what can not be known: %s', async (_name, msisdn, additionalFields, parts) => {
    await create({ msisdn, additionalFields });

    expect(JSON.parse(sent(sandbox())[0]?.[3] ?? '')).toEqual({ msisdn, ...parts });
  });

  it('is repeated when the answer was lost', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
    const { output } = await create({ msisdn: number });

    expect(jsonOf(output[0])).toMatchObject([{ msisdn: number }]);
    expect(sent(sandbox()).map(([method]) => method)).toEqual(['POST', 'POST']);
  });

  it('becomes an update when the lost answer was a success and the repetition is refused', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
    const body = { code: '40001', error: 'Contacto existente' };
    sandbox().faults.order({ vendor: 'reach', method: 'POST', kind: 'status', status: 400, body });
    const { output, error } = await create({ msisdn: number, additionalFields: { firstName: 'Zoë' } });

    expect(error).toBeUndefined();
    expect(jsonOf(output[0])).toMatchObject([{ msisdn: number, first_name: 'Zoë' }]);
    expect(sent(sandbox()).map(([method]) => method)).toEqual(['POST', 'POST', 'PUT']);
  });

  it('is put right first when it is the clock that the repetition is refused for', async () => {
    const other = await startSandbox({ clock: () => Date.now() + 3_600_000 });
    other.faults.order({ vendor: 'reach', kind: 'reset', when: 'before' });
    const { output, error } = await operation(() => other, 'contact', 'create')({ msisdn: number });
    const methods = sent(other).map(([method]) => method);
    await other.close();

    expect(error).toBeUndefined();
    expect(jsonOf(output[0])).toMatchObject([{ msisdn: number }]);
    expect(methods).toEqual(['POST', 'POST', 'POST']);
  });

  it('stays a refusal when the first answer is one', async () => {
    const body = { code: '40001', error: 'Contacto existente' };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 400, body });
    const { output } = await create({ msisdn: number }, [{}], { onError: 'continueRegularOutput' });

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ code: '40001', outcome: 'rejected' });
    expect(sent(sandbox())).toHaveLength(1);
  });
});

describe('Reach: create contact, what comes and what can not be sent', () => {
  it('gives the whole contact when Simplify is off', async () => {
    const { output } = await create({ msisdn: number, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      expect.objectContaining({ msisdn: number, added_from: 'API', profile_uid: expect.any(String) }),
    ]);
  });

  it('pairs each item with its own contact', async () => {
    const phones = ['50255507771', '50255507772', '50255507773'];
    const { output } = await create(
      { msisdn: '={{ $json.phone }}' },
      phones.map((phone) => ({ phone })),
    );

    expect(output[0].map(({ json, pairedItem }) => [json.msisdn, pairedItem])).toEqual(
      phones.map((phone, item) => [phone, { item }]),
    );
  });

  it('gives what was sent where an old platform answers with a code alone', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body: { code: 200 } });
    const { output } = await create({ msisdn: number, additionalFields: { firstName: 'Zoë' } });

    expect(jsonOf(output[0])).toEqual([
      { msisdn: number, country_code: '502', phone_number: '55507777', first_name: 'Zoë' },
    ]);
  });

  it.each([
    ['a number that is none', { msisdn: 'Zoë' }, "'Phone Number' is not a phone number"],
    [
      'a long country code',
      { msisdn: number, additionalFields: { countryCode: '50255' } },
      "'Country Code' is not a country code: '50255'",
    ],
    [
      'a country in words',
      { msisdn: number, additionalFields: { countryCode: 'GT' } },
      "'Country Code' is not a country code: 'GT'",
    ],
    [
      'a local number in words',
      { msisdn: number, additionalFields: { phoneNumber: 'casa' } },
      "'Local Number' is not a phone number: 'casa'",
    ],
  ])('asks nothing: %s', async (_name, parameters, problem) => {
    const { error } = await create(parameters);

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });
});
