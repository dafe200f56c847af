import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../clickSend';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'send');
const hello = { to: '={{ $json.phone }}', body: 'Hello' };
const ada = [{ phone: '+61411111111' }];

describe('ClickSend: an SMS that would surprise', () => {
  it.each([
    ['1,225 characters', 'x'.repeat(1225), "Item 0: 'Message' needs 9 parts"],
    ['537 characters in Unicode', 'ж'.repeat(537), "Item 0: 'Message' needs 9 parts"],
    ['nothing', ' ', "Item 0: 'Message' is empty"],
  ])('is not sent with a text of %s', async (_name, text, problem) => {
    const { error } = await send({ ...hello, body: '={{ $json.text }}' }, [{ ...ada[0], text }]);

    expect(error?.message).toContain(problem);
    expect(sent(sandbox())).toEqual([]);
  });

  it.each([
    ['1,224 characters', 'x'.repeat(1224), true],
    ['918 characters', 'x'.repeat(918), false],
    ['403 characters in Unicode', 'ж'.repeat(403), true],
  ])('is sent with a text of %s, with a warning where some accounts cut it', async (_name, text, warned) => {
    const { output, hints } = await send({ ...hello, body: '={{ $json.text }}' }, [{ ...ada[0], text }]);

    expect(jsonOf(output[0])[0]?.warnings !== undefined).toBe(warned);
    expect(hints).toHaveLength(warned ? 1 : 0);
  });

  it.each([
    ['a sender with a space', { from: 'Demo Co' }, "'From' must be a phone number, or a name of 3 to 11"],
    ['a sender of two letters', { from: 'DC' }, "'From' must be a phone number, or a name of 3 to 11"],
    ['a sender of twelve letters', { from: 'DemoCompanys' }, "'From' must be a phone number, or a name"],
    ['a sender with a dash', { from: 'Demo-Co' }, "'From' must be a phone number, or a name"],
    ['a sender with an accent', { from: 'Démo' }, "'From' must be a phone number, or a name"],
    ['a contact that is none', { contactId: 'Ada' }, "'Contact ID' must be a whole number"],
    ['a time that has passed', { schedule: '2020-01-01T00:00:00Z' }, "'Schedule' lies in the past"],
    ['a time that is none', { schedule: 'tomorrow' }, "'Schedule' is not a date"],
    ['an unknown form of country', { country: 'AUS' }, "'Country' must be the two-letter code"],
    ['an address that is none', { fromEmail: 'ada' }, "'From Email' is not an email address"],
  ])('is not sent with %s', async (_name, additionalFields, problem) => {
    const { error } = await send({ ...hello, additionalFields }, ada);

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it.each(['Abc', 'Demo2Shop+1', '+61431111112', '12345'])('is sent from "%s"', async (from) => {
    const { error } = await send({ ...hello, additionalFields: { from } }, ada);

    expect(error).toBeUndefined();
    expect(JSON.parse(sent(sandbox())[0]?.[3] ?? '').messages[0].from).toBe(from);
  });

  it.each([0, '0'])('is sent now with the time %j, which ClickSend itself gives for it', async (schedule) => {
    const { error } = await send({ ...hello, additionalFields: { schedule: '={{ $json.schedule }}' } }, [
      { ...ada[0], schedule },
    ]);

    expect(error).toBeUndefined();
    expect(JSON.parse(sent(sandbox())[0]?.[3] ?? '').messages[0]).not.toHaveProperty('schedule');
  });

  it('is not sent with a sender that ClickSend would ignore', async () => {
    const senders = {
      entries: [{ recipientCountryCode: 'AU', senderType: 'own', senderId: 'Demo Company' }],
    };
    const { error } = await send({ ...hello, options: { senders } }, ada);

    expect(error?.message).toContain("'Sender ID' must be a phone number, or a name of 3 to 11");
    expect(sent(sandbox())).toEqual([]);
  });
});
