import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { tidyMessage } from '../../../../nodes/ClickSend/trigger/message';
import { tidyReceipt } from '../../../../nodes/ClickSend/trigger/receipt';

const names = [
  ...['message_id', 'messageid', 'from', 'sms', 'to', 'originalsenderid', 'body', 'message', 'custom_string'],
  ...['customstring', 'original_message_id', 'originalmessageid', 'original_body', 'originalmessage'],
  ...['user_id', 'subaccount_id', 'timestamp', 'timestamp_send', 'status', 'status_code', 'status_text'],
  ...['error_code', 'error_text', 'message_type', 'digits', 'something_new'],
];
const values = fc.oneof(fc.string(), fc.integer({ min: 0 }), fc.constantFrom(null, '', '1750000000', 201));
const payloads = fc.dictionary(fc.constantFrom(...names), values, { noNullPrototype: true });

describe.each([
  ['a message', tidyMessage],
  ['a receipt', tidyReceipt],
])('tidying %s', (_kind, tidy) => {
  it('loses no fact, whatever names and values a push has', () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        const kept = Object.values(tidy(payload as IDataObject)).map(String);
        const given = Object.entries(payload).filter(([, value]) => value !== null && value !== '');
        for (const [name, value] of given) {
          const asTime = name.startsWith('timestamp')
            ? String(Number.parseInt(String(value), 10))
            : undefined;
          const asNumber = String(Number(value));
          expect(kept.some((each) => [String(value), asTime, asNumber].includes(each))).toBe(true);
        }
      }),
    );
  });

  it('gives the same fields for the same event, by either name of each fact', () => {
    const one = { message_id: 'A', custom_string: 'ref' };
    const other = { messageid: 'A', customstring: 'ref' };

    expect(tidy(one)).toEqual(tidy(other));
    expect(tidy({ ...one, ...other })).toEqual(tidy(one));
  });
});
