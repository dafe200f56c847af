import { useSandbox } from '../../sandbox';
import { jsonOf, operation, people, sent } from '../msg91';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'sendLegacy');
const hello = {
  to: '={{ $json.phone }}',
  message: '={{ $json.text || "Hello" }}',
  sender: 'ACMEIN',
  route: '4',
};

describe('MSG91: what surprises in free text, and what can not be sent', () => {
  it.each([
    ['Unicode that is not asked for', { text: 'नमस्ते' }, {}, "turn on 'Unicode'"],
    ['a sender that India does not know', {}, { sender: 'ACME', country: '91' }, '6 letters in India'],
    [
      'a long campaign name',
      {},
      { additionalFields: { campaign: 'x'.repeat(33) } },
      'more than 32 characters',
    ],
  ])('warns of %s', async (_name, item, parameters, text) => {
    const { output, hints } = await send({ ...hello, ...parameters }, [{ ...people(1)[0], ...item }]);

    expect(jsonOf(output[0])[0]?.warnings).toEqual([expect.stringContaining(text)]);
    expect(hints).toHaveLength(1);
  });

  it.each([
    ['a local number', { phone: '9876543210' }, {}, "'To' has no country code"],
    ['one bad number of several', { phone: '+919876543210, Asha' }, {}, "'To' is not a phone number: 'Asha'"],
    [
      'a number of another country',
      { phone: '+919876543210, +14155550100' },
      { country: '91' },
      "'To' has a number that does not begin with the Country 91, which MSG91 may put in front of it: '+14155550100'",
    ],
    ['no number', { phone: '' }, {}, "'To' is empty"],
    ['a sender that is too long', {}, { sender: 'x'.repeat(16) }, "'Sender' has 16 characters"],
    ['half an emoji', { text: 'Hi \ud83d' }, {}, "'Message' holds half of a character"],
    [
      'a time of the past',
      {},
      { additionalFields: { schtime: '2020-01-01' } },
      "'Schedule' lies in the past",
    ],
    ['no text', { text: ' ' }, {}, "'Message' is empty"],
    ['another route', {}, { route: '={{ "8" }}' }, "'Route' must be one of 1, 4, 106"],
    ['a country in words', {}, { country: 'India' }, "'Country' is not a country code"],
    [
      'a DLT ID of another length',
      {},
      { additionalFields: { dltTeId: '123' } },
      "'DLT Template ID' must have 19 digits",
    ],
    [
      'a campaign name that is too long',
      {},
      { additionalFields: { campaign: 'x'.repeat(51) } },
      "'Campaign' has 51",
    ],
  ])('stops before the first request: %s', async (_name, item, parameters, text) => {
    const { error } = await send({ ...hello, ...parameters }, [{ ...people(1)[0], ...item }]);

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });
});
