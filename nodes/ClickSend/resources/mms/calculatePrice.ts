import { collection } from '../../../shared/fields/collection';
import { batch } from '../../../shared/operation/operation';
import { pricedRows } from '../../api/rows';
import { numberSender } from '../../fields/from';
import { country, customString } from '../../fields/message';
import { MOST_MESSAGES } from '../../fields/options';
import { checkMms, mmsCall, mmsContent, mmsEntry, mmsFields, withMedia } from './message';

/** POST /mms/price (developers.clicksend.com, "Calculate MMS price"): its answer speaks of queuing, but nothing is sent. */
export const calculatePrice = batch({
  name: 'Calculate Price',
  action: 'Calculate price of MMS message',
  description: 'Ask what MMS messages would cost, without sending them',
  fields: mmsFields(),
  mapped: [
    ...mmsContent(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      country(),
      customString(),
      numberSender(),
    ]),
  ],
  check: checkMms,
  before: withMedia,
  batch: {
    most: MOST_MESSAGES,
    together: mmsCall,
    alone: ({ sendTo }) => sendTo === 'list',
    reference: ({ additionalFields }) => additionalFields.customString,
    entry: mmsEntry,
    request: (messages, parameters) => ({
      method: 'POST',
      path: '/mms/price',
      reads: true,
      repeat: 'never',
      body: { ...mmsCall(parameters), messages },
    }),
    rows: pricedRows('messages', [
      'status',
      'to',
      'from',
      'subject',
      'country',
      'message_parts',
      'message_price',
    ]),
  },
});
