import '../../noPauses';
import { seedPhonebook } from '../../../sandbox/msg91/segmento/phonebooks';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const upsert = operation(sandbox, 'contact', 'upsert');
const book = { phonebookId: seedPhonebook };
const asha = { contactId: 'c-17', name: 'Asha', email: 'asha@example.com' };
const contacts = () => sandbox().msg91.phonebooks.get(seedPhonebook)?.contacts ?? [];

describe('MSG91: create or update contact', () => {
  it('sends what is known of the contact', async () => {
    const otherFields = { pairs: [{ name: 'city', value: 'Indore' }] };
    const additionalFields = { ...asha, otherFields, details: '{"level": 3}' };
    const { output } = await upsert({ ...book, additionalFields, options: { createFields: true } });

    expect(sent(sandbox())).toEqual([
      [
        'POST',
        `/segmento/api/v1/phonebooks/${seedPhonebook}/contacts`,
        '',
        '{"fields":true,"input":{"city":"Indore","name":"Asha","email":"asha@example.com","contact_id":"c-17","details":{"level":3}}}',
      ],
    ]);
    expect(jsonOf(output[0])).toEqual([
      {
        accepted: true,
        id: 1,
        city: 'Indore',
        name: 'Asha',
        email: 'asha@example.com',
        contact_id: 'c-17',
        details: { level: 3 },
        message: 'Contact created',
      },
    ]);
  });

  it('updates the contact that has the ID already', async () => {
    await upsert({ ...book, additionalFields: asha });
    const { output } = await upsert({ ...book, additionalFields: { contactId: 'c-17', name: 'Asha R' } });

    expect(jsonOf(output[0])[0]).toMatchObject({ id: 1, name: 'Asha R', message: 'Contact updated' });
    expect(contacts()).toHaveLength(1);
  });

  it('adds no field to the phonebook when the user does not want it', async () => {
    const otherFields = { pairs: [{ name: 'city', value: 'Indore' }] };
    const { error } = await upsert({
      ...book,
      additionalFields: { otherFields },
      options: { createFields: false },
    });

    expect(error?.message).toContain('Unknown field city');
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    const { output } = await upsert({ ...book, additionalFields: asha, simplify: false });

    expect(jsonOf(output[0])[0]).toMatchObject({
      status: 'success',
      successful: true,
      data: { contact: { id: 1 }, message: 'Contact created' },
    });
  });

  it.each([
    ['nothing to say', {}, "'Additional Fields' are empty"],
    ['an email address that is none', { email: 'asha' }, "'Email' is not an email address: 'asha'"],
    ['details that are no object', { details: '[1]' }, "'Details' must be a JSON object"],
  ])('sends nothing for %s', async (_name, additionalFields, text) => {
    const { error } = await upsert({ ...book, additionalFields });

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('sends nothing for a phonebook that is none', async () => {
    const { error } = await upsert({ phonebookId: '={{ "my book" }}', additionalFields: asha });

    expect(error?.message).toContain("Item 0: 'Phonebook ID' is one word");
    expect(sent(sandbox())).toEqual([]);
  });

  it('tells each item its own outcome, in the words of MSG91', async () => {
    const items = [{ book: seedPhonebook }, { book: '7' }];
    const { output } = await upsert({ phonebookId: '={{ $json.book }}', additionalFields: asha }, items, {
      onError: 'continueErrorOutput',
    });

    expect([pairsOf(output[0]), pairsOf(output[1])]).toEqual([[{ item: 0 }], [{ item: 1 }]]);
    expect(jsonOf(output[1])[0]?.error).toContain('Item 1: MSG91 refused it (404): Phonebook not found.');
  });

  it('takes the address alone of an email address with a name', async () => {
    await upsert({ ...book, additionalFields: { email: 'Asha <asha@example.com>' } });

    expect(contacts()).toMatchObject([{ email: 'asha@example.com' }]);
  });

  it.each([
    ['is sent again with an ID, which updates the same contact', asha, 2, 'accepted'],
    ['is unknown without an ID, which would make another one', { name: 'Asha' }, 1, 'unknown'],
  ])('after a lost answer, it %s', async (_name, additionalFields, calls, outcome) => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'reset', when: 'after' });
    const { output } = await upsert({ ...book, additionalFields }, [{}], {
      onError: 'continueRegularOutput',
    });
    const [item] = jsonOf(output[0]);

    expect(sent(sandbox())).toHaveLength(calls);
    expect(contacts()).toHaveLength(1);
    expect(item?.accepted === true ? 'accepted' : (item?.details as { outcome: string }).outcome).toBe(
      outcome,
    );
  });
});
