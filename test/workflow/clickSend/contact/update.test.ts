import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { detailsOf, jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const update = operation(sandbox, 'contact', 'update');
const ada = { listId: '9001', contactId: { __rl: true, mode: 'list', value: '500001' } };
const contact = () => sandbox().clickSend.lists.find(9001)?.contacts[0];

describe('ClickSend: update contact', () => {
  it('sends only what changes', async () => {
    const updateFields = { lastName: '={{ $json.name }}', custom1: '', phoneNumber: '+61 411 000 009' };
    const { output, error } = await update({ ...ada, updateFields }, [{ name: 'Lovelace' }]);

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      ['PUT', '/lists/9001/contacts/500001', '', '{"phone_number":"+61411000009","last_name":"Lovelace"}'],
    ]);
    expect(contact()).toMatchObject({ first_name: 'Ada', last_name: 'Lovelace', custom_1: 'gold' });
    expect(jsonOf(output[0])).toMatchObject([{ contact_id: 500001, last_name: 'Lovelace' }]);
    expectAsShown('contact', 'update', output[0]);
  });

  it('can send the unchanged fields too, in case ClickSend empties them', async () => {
    const options = { sendUnchanged: true };
    await update({ ...ada, updateFields: { lastName: 'Lovelace' }, options });

    expect(sent(sandbox()).map(([method]) => method)).toEqual(['GET', 'PUT']);
    expect(JSON.parse(sent(sandbox())[1]?.[3] ?? '')).toEqual({
      phone_number: '+61411000001',
      first_name: 'Ada',
      last_name: 'Lovelace',
      custom_1: 'gold',
      address_country: 'AU',
    });
  });

  it('is repeated after an answer that did not come, for it does no harm', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
    const { error } = await update({ ...ada, updateFields: { lastName: 'Lovelace' } });

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toHaveLength(2);
  });

  it('changes nothing without a field', async () => {
    const { error } = await update({ ...ada, updateFields: { lastName: '' } });

    expect(error?.message).toContain("Item 0: 'Update Fields' is empty");
    expect(sent(sandbox())).toEqual([]);
  });

  it('says that there is no such contact', async () => {
    const { output } = await update(
      { ...ada, contactId: '1', updateFields: { lastName: 'X' } },
      [{}],
      regular,
    );

    expect(jsonOf(output[0])[0]?.error).toContain('Contact record not found. Check the id.');
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', http_code: 404 }]);
  });
});
