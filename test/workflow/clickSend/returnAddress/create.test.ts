import '../../noPauses';
import { retry } from '../../../harness';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const create = operation(sandbox, 'returnAddress', 'create');
const country = (value: string) => ({ __rl: true, mode: 'id', value });
const address = {
  addressName: 'Ada Demo',
  addressLine1: '1 Sample St',
  addressCity: 'Perth',
  addressPostalCode: '={{ $json.code }}',
  addressCountry: country('au'),
};

describe('ClickSend: create return address', () => {
  it('sends what is given and nothing else', async () => {
    const { output, error } = await create(address, [{ code: '0800' }]);

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      [
        'POST',
        '/post/return-addresses',
        '',
        '{"address_name":"Ada Demo","address_line_1":"1 Sample St","address_city":"Perth","address_postal_code":"0800","address_country":"AU"}',
      ],
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          return_address_id: 4003,
          user_id: 1001,
          address_name: 'Ada Demo',
          address_line_1: '1 Sample St',
          address_line_2: '',
          address_city: 'Perth',
          address_state: '',
          address_postal_code: '0800',
          address_country: 'AU',
        },
        pairedItem: { item: 0 },
      },
    ]);
    expectAsShown('returnAddress', 'create', output[0]);
  });

  it('sends a second line and a state when they are given, a postal code as text', async () => {
    const additionalFields = { addressLine2: 'Unit 4', addressState: 'WA' };
    await create({ ...address, additionalFields }, [{ code: 6000 }]);

    expect(JSON.parse(sent(sandbox())[0]?.[3] ?? '')).toEqual({
      address_name: 'Ada Demo',
      address_line_1: '1 Sample St',
      address_line_2: 'Unit 4',
      address_city: 'Perth',
      address_state: 'WA',
      address_postal_code: '6000',
      address_country: 'AU',
    });
  });

  it('leaves out what was added and left empty', async () => {
    await create({ ...address, additionalFields: { addressLine2: '', addressState: ' ' } }, [{ code: '1' }]);

    expect(sent(sandbox())[0]?.[3]).not.toMatch(/address_line_2|address_state/);
  });

  it.each([
    ['addressName', '', "'Address Name' is empty"],
    ['addressLine1', '', "'Address Line 1' is empty"],
    ['addressCity', ' ', "'Address City' is empty"],
    ['addressPostalCode', null, "'Address Postal Code' is empty"],
    ['addressName', ['Ada'], "'Address Name' must be text"],
  ])('sends nothing when %s of an item is %j', async (name, value, problem) => {
    const { error } = await create({ ...address, [name]: '={{ $json.value }}' }, [{ code: '1', value }]);

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it.each([
    ['', "'Address Country' is empty"],
    [
      'Atlantis',
      "'Address Country' must be the two-letter code of a country, such as AU, or its English name",
    ],
  ])("sends nothing for the country '%s'", async (value, problem) => {
    const addressCountry = country('={{ $json.value }}');
    const { error } = await create({ ...address, addressCountry }, [{ code: '1', value }]);

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('keeps the words of ClickSend when it refuses', async () => {
    sandbox().faults.order({
      vendor: 'clickSend',
      kind: 'status',
      status: 400,
      body: {
        http_code: 400,
        response_code: 'BAD_REQUEST',
        response_msg: 'Invalid input.',
        data: { address_state: 'The field is required.' },
      },
    });
    const { output } = await create(address, [{ code: '6000' }], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('address_state: The field is required.');
    expect(detailsOf(output[0])).toMatchObject([
      { outcome: 'rejected', data: { address_state: 'The field is required.' } },
    ]);
  });

  it('is not repeated after an answer that was lost, nor by a retry', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'truncate' });
    const first = await create(address, [{ code: '6000' }]);
    await retry(first);

    expect(first.error?.message).toContain('may have accepted it');
    expect(sent(sandbox())).toHaveLength(1);
  });
});

keepsTheLaws(sandbox, {
  resource: 'returnAddress',
  operation: 'create',
  parameters: {
    addressName: '={{ $json.name }}',
    addressLine1: '1 Sample St',
    addressCity: 'Perth',
    addressPostalCode: '0600',
    addressCountry: 'AU',
  },
  items: [{ name: 'A' }, { name: 'B' }],
  method: 'POST',
  harmless: false,
  bad: [
    ['no name', { addressName: '={{ undefined }}' }, "'Address Name' is empty"],
    ['no street', { addressLine1: '={{ null }}' }, "'Address Line 1' is empty"],
    ['no city', { addressCity: '={{ "" }}' }, "'Address City' is empty"],
    ['no postal code', { addressPostalCode: '={{ " " }}' }, "'Address Postal Code' is empty"],
    ['no country', { addressCountry: '={{ undefined }}' }, "'Address Country' is empty"],
    ['a country that is none', { addressCountry: 'Atlantis' }, "'Address Country' "],
  ],
});
