import { collection } from '../../../shared/fields/collection';
import { batch } from '../../../shared/operation/operation';
import { pricedRows } from '../../api/rows';
import { numberSender } from '../../fields/from';
import { country, customString } from '../../fields/message';
import { MOST_MESSAGES } from '../../fields/options';
import { faxCall, faxContent, faxEntry, faxFields, withFile } from './message';

/** POST /fax/price (developers.clicksend.com, "Calculate fax price"): nothing is sent. */
export const calculatePrice = batch({
  name: 'Calculate Price',
  action: 'Calculate price of fax',
  description: 'Ask what faxes would cost, without sending them',
  fields: faxFields(),
  mapped: [
    ...faxContent(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      country(),
      customString(),
      numberSender(),
    ]),
  ],
  before: withFile,
  batch: {
    most: MOST_MESSAGES,
    together: faxCall,
    alone: ({ sendTo }) => sendTo === 'list',
    reference: ({ additionalFields }) => additionalFields.customString,
    entry: faxEntry,
    request: (messages, parameters) => ({
      method: 'POST',
      path: '/fax/price',
      reads: true,
      repeat: 'never',
      body: { ...faxCall(parameters), messages },
    }),
    rows: pricedRows('messages', ['status', 'to', 'from', 'country', 'message_pages', 'message_price']),
  },
});
