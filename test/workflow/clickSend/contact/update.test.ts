import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws, noIds } from '../callLaws';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const update = operation(sandbox, 'contact', 'update');
const ada = { listId: '9001', contactId: { __rl: true, mode: 'list', value: '500001' } };
const contact = () => sandbox().clickSend.lists.find(9001)?.contacts[0];
const bodyOf = (index: number) => JSON.parse(sent(sandbox())[index]?.[3] ?? '') as unknown;

describe('ClickSend: update contact', () => {
  it('reads the contact, and sends what changes with what stays, without empty fields', async () => {
    const updateFields = { lastName: '={{ $json.name }}', phoneNumber: '+61 411 000 009' };
    const { output, error } = await update({ ...ada, updateFields }, [{ name: 'Lovelace' }]);

    expect(error).toBeUndefined();
    expect(sent(sandbox()).map(([method, path]) => [method, path])).toEqual([
      ['GET', '/lists/9001/contacts/500001'],
      ['PUT', '/lists/9001/contacts/500001'],
    ]);
    expect(bodyOf(1)).toEqual({
      phone_number: '+61411000009',
      first_name: 'Ada',
      last_name: 'Lovelace',
      custom_1: 'gold',
      address_country: 'AU',
    });
    expect(contact()).toMatchObject({ first_name: 'Ada', last_name: 'Lovelace', custom_1: 'gold' });
    expect(jsonOf(output[0])).toMatchObject([{ contact_id: 500001, last_name: 'Lovelace' }]);
    expectAsShown('contact', 'update', output[0]);
  });

  it('changes every field', async () => {
    const updateFields = {
      addressCity: 'Perth',
      addressCountry: { __rl: true, mode: 'list', value: 'NZ' },
      addressLine1: '1 Sample St',
      addressLine2: 'Unit 4',
      addressPostalCode: '0600',
      addressState: 'WA',
      custom1: 'a',
      custom2: 'b',
      custom3: 'c',
      custom4: 'd',
      email: 'ada@example.com',
      faxNumber: '+61261111111',
      firstName: 'Grace',
      lastName: 'Hopper',
      organizationName: 'Demo Pty',
      phoneNumber: '+61411000009',
    };
    await update({ ...ada, updateFields });

    expect(bodyOf(1)).toEqual({
      phone_number: '+61411000009',
      first_name: 'Grace',
      last_name: 'Hopper',
      email: 'ada@example.com',
      fax_number: '+61261111111',
      organization_name: 'Demo Pty',
      address_line_1: '1 Sample St',
      address_line_2: 'Unit 4',
      address_city: 'Perth',
      address_state: 'WA',
      address_postal_code: '0600',
      address_country: 'NZ',
      custom_1: 'a',
      custom_2: 'b',
      custom_3: 'c',
      custom_4: 'd',
    });
  });

  it('can send the changes alone, in one request', async () => {
    const updateFields = { lastName: 'Lovelace', phoneNumber: '+61411000001' };
    await update({ ...ada, updateFields, options: { sendChangesOnly: true } });

    expect(sent(sandbox())).toEqual([
      ['PUT', '/lists/9001/contacts/500001', '', '{"phone_number":"+61411000001","last_name":"Lovelace"}'],
    ]);
  });

  it('says which field is empty and so stays as it is', async () => {
    const updateFields = { lastName: 'Lovelace', custom1: '={{ $json.nothing }}', email: ' ' };
    const { output, hints } = await update({ ...ada, updateFields });

    expect(jsonOf(output[0])).toMatchObject([
      {
        custom_1: 'gold',
        warnings: [
          "'Custom 1' is empty and stays as it is: ClickSend documents no way to empty it",
          "'Email' is empty and stays as it is: ClickSend documents no way to empty it",
        ],
      },
    ]);
    expect(hints).toHaveLength(2);
  });

  it('changes nothing when the contact can not be read', async () => {
    const changes = { ...ada, contactId: '1', updateFields: { lastName: 'X' } };
    const { output } = await update(changes, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('Contact record not found. Check the id.');
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', http_code: 404 }]);
    expect(sent(sandbox()).map(([method]) => method)).toEqual(['GET']);
  });

  it.each([
    ['nothing', null],
    ['a list', []],
    ['something else', { count: 1 }],
  ])('changes nothing when the answer holds %s of the contact', async (_name, data) => {
    const body = { http_code: 200, response_code: 'SUCCESS', data };
    sandbox().faults.order({ vendor: 'clickSend', method: 'GET', kind: 'status', status: 200, body });
    const { output } = await update({ ...ada, updateFields: { phoneNumber: '+61411000009' } }, [{}], regular);

    expect(jsonOf(output[0])[0]?.error).toContain('ClickSend gave nothing of what is to be changed');
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', reason: 'notSent' }]);
    expect(sent(sandbox()).map(([method]) => method)).toEqual(['GET']);
  });
});

keepsTheLaws(sandbox, {
  resource: 'contact',
  operation: 'update',
  parameters: { listId: '9001', contactId: '={{ $json.id }}', updateFields: { lastName: 'Lovelace' } },
  items: [{ id: 500001 }, { id: 500002 }],
  method: 'PUT',
  harmless: true,
  bad: [
    ...noIds('listId', 'Contact List'),
    ...noIds('contactId', 'Contact'),
    ['nothing to change', { updateFields: {} }, "'Update Fields' is empty"],
    ['an empty change alone', { updateFields: { lastName: '' } }, "'Update Fields' is empty"],
    [
      'a number that is none',
      { updateFields: { phoneNumber: 'Ada' } },
      "'Phone Number' is not a phone number",
    ],
    ['an address that is none', { updateFields: { email: 'ada@' } }, "'Email' is not an email address"],
    [
      'changes alone that hold no phone number, email address or fax number',
      { options: { sendChangesOnly: true } },
      "'Phone Number' is empty: a contact needs a phone number, an email address or a fax number",
    ],
  ],
});
