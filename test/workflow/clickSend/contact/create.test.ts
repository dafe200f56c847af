import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const create = operation(sandbox, 'contact', 'create');
const inList = { listId: { __rl: true, mode: 'list', value: '9003' } };
const ada = { phone: '+61 411 000 111', name: 'Ada' };
const given = {
  ...inList,
  phoneNumber: '={{ $json.phone }}',
  additionalFields: { firstName: '={{ $json.name }}' },
};

describe('ClickSend: create contact', () => {
  it('sends every field as ClickSend names it', async () => {
    const additionalFields = {
      addressCity: 'Perth',
      addressCountry: { __rl: true, mode: 'id', value: 'au' },
      addressLine1: '1 Sample St',
      addressLine2: 'Unit 4',
      addressPostalCode: '6000',
      addressState: 'WA',
      custom1: 'a',
      custom2: 'b',
      custom3: 'c',
      custom4: 'd',
      email: 'ada@example.com',
      faxNumber: '+61 2 6111 1111',
      firstName: 'Ada',
      lastName: 'Demo',
      organizationName: 'Demo Pty',
    };
    const { output, error } = await create({ ...given, additionalFields }, [ada]);

    expect(error).toBeUndefined();
    const [[method, path, , body] = []] = sent(sandbox());
    const expected = {
      phone_number: '+61411000111',
      first_name: 'Ada',
      last_name: 'Demo',
      email: 'ada@example.com',
      fax_number: '+61261111111',
      organization_name: 'Demo Pty',
      address_line_1: '1 Sample St',
      address_line_2: 'Unit 4',
      address_city: 'Perth',
      address_state: 'WA',
      address_postal_code: '6000',
      address_country: 'AU',
      custom_1: 'a',
      custom_2: 'b',
      custom_3: 'c',
      custom_4: 'd',
    };
    expect([method, path]).toEqual(['POST', '/lists/9003/contacts']);
    expect(JSON.parse(String(body))).toEqual(expected);
    expect(jsonOf(output[0])).toEqual([
      {
        ...expected,
        contact_id: expect.any(Number),
        list_id: 9003,
        date_added: expect.any(Number),
        date_updated: expect.any(Number),
        _list_name: 'Opt-Out List',
      },
    ]);
    expectAsShown('contact', 'create', output[0]);
  });

  it('leaves out what is empty, and pairs each contact with its item', async () => {
    const items = [ada, { phone: '+61411000222', name: '' }];
    const { output } = await create({ ...given, options: { parallelRequests: 1 } }, items);

    expect(sent(sandbox()).map(([, , , body]) => body)).toEqual([
      '{"phone_number":"+61411000111","first_name":"Ada"}',
      '{"phone_number":"+61411000222"}',
    ]);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
  });

  it.each([
    ['leading zeros', '0411 000 111', '0411000111'],
    ['brackets and dashes', '+61 (411) 000-111', '+61411000111'],
    ['a number instead of text', 61411000111, '61411000111'],
    ['spaces around it', '  +61411000111 ', '+61411000111'],
  ])('takes a phone number with %s', async (_name, phone, expected) => {
    await create(given, [{ phone, name: '' }]);

    expect(JSON.parse(sent(sandbox())[0]?.[3] ?? '')).toEqual({ phone_number: expected });
  });

  it('keeps names in any script and of any length', async () => {
    const name = `${'é'.repeat(500)} 🙂 عمر`;
    const { output } = await create(given, [{ ...ada, name }]);

    expect(jsonOf(output[0])).toMatchObject([{ first_name: name }]);
  });

  it('takes an email address in the place of a phone number', async () => {
    const { error } = await create({ ...inList, additionalFields: { email: 'ada@example.com' } });

    expect(error).toBeUndefined();
    expect(sent(sandbox())[0]?.[3]).toBe('{"email":"ada@example.com"}');
  });

  it.each([200, 400, 409])('tells a contact that is there already by HTTP %d', async (status) => {
    const body = { http_code: status, response_code: 'ALREADY_EXISTS', response_msg: 'Exists.', data: null };
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status, body });
    const { output } = await create(given, [ada], regular);

    expect(detailsOf(output[0])).toMatchObject([
      { outcome: 'rejected', reason: 'duplicate', code: 'ALREADY_EXISTS' },
    ]);
  });

  it('tells a contact that is there already from other refusals', async () => {
    await create(given, [ada]);
    const { output } = await create(given, [ada], regular);
    const elsewhere = await create({ ...given, listId: '1' }, [ada], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('(ALREADY_EXISTS): Contact already exists.');
    expect(detailsOf(output[0])).toMatchObject([{ reason: 'duplicate', code: 'ALREADY_EXISTS' }]);
    expect(jsonOf(elsewhere.output[0])[0]?.error).toContain('The contact list does not exist');
  });
});

keepsTheLaws(sandbox, {
  resource: 'contact',
  operation: 'create',
  parameters: { ...inList, phoneNumber: '={{ $json.phone }}' },
  items: [{ phone: '+61 411 000 111' }, { phone: '+61411000222' }],
  method: 'POST',
  harmless: false,
  bad: [
    ...noIds('listId', 'Contact List'),
    [
      'no way to reach it',
      { phoneNumber: '' },
      "'Phone Number' is empty: a contact needs a phone number, an email address or a fax number",
    ],
    ['a number that is none', { phoneNumber: 'Ada' }, "'Phone Number' is not a phone number"],
    [
      'a fax number that is none',
      { additionalFields: { faxNumber: '12' } },
      "'Fax Number' must have 4 to 15 digits",
    ],
    [
      'an email address that is none',
      { additionalFields: { email: 'ada@' } },
      "'Email' is not an email address",
    ],
    ['a list as a name', { additionalFields: { firstName: '={{ ["Ada"] }}' } }, "'First Name' must be text"],
    ['a country that is none', { additionalFields: { addressCountry: 'Atlantis' } }, "'Address Country' "],
  ],
});
