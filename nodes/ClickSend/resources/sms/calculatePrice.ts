import { collection } from '../../../shared/fields/collection';
import { batch } from '../../../shared/operation/operation';
import { pricedRows } from '../../api/rows';
import { from } from '../../fields/from';
import { country, customString } from '../../fields/message';
import { MOST_MESSAGES } from '../../fields/options';
import { checkSms, smsCall, smsContent, smsEntry, smsFields, withText } from './message';

/** POST /sms/price (developers.clicksend.com, "Calculate SMS price"): nothing is sent. */
export const calculatePrice = batch({
  name: 'Calculate Price',
  action: 'Calculate price of SMS message',
  description: 'Ask what text messages would cost, without sending them',
  fields: smsFields(),
  mapped: [
    ...smsContent(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      country(),
      customString(),
      from(),
    ]),
  ],
  check: checkSms,
  before: withText,
  batch: {
    most: MOST_MESSAGES,
    together: smsCall,
    alone: ({ sendTo }) => sendTo === 'list',
    reference: ({ additionalFields }) => additionalFields.customString,
    entry: smsEntry,
    request: (messages, parameters) => ({
      method: 'POST',
      path: '/sms/price',
      reads: true,
      repeat: 'never',
      body: { ...smsCall(parameters), messages },
    }),
    rows: pricedRows('messages', [
      'status',
      'to',
      'from',
      'body',
      'country',
      'message_parts',
      'message_price',
    ]),
  },
});
