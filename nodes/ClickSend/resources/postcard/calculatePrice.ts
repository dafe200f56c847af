import { batch } from '../../../shared/operation/operation';
import { pricedRows } from '../../api/rows';
import { mailingEntry, mailingExtras } from '../../fields/mailing';
import { MOST_MESSAGES } from '../../fields/options';
import { checkPostcard, postcardCall, postcardContent, postcardFields, withFiles } from './message';

/** POST /post/postcards/price (developers.clicksend.com, "Calculate postcard price"): nothing is printed. */
export const calculatePrice = batch({
  name: 'Calculate Price',
  action: 'Calculate price of postcard',
  description: 'Ask what postcards would cost, without posting them',
  fields: postcardFields(),
  mapped: [...postcardContent(), mailingExtras()],
  check: checkPostcard,
  before: withFiles,
  batch: {
    most: MOST_MESSAGES,
    together: postcardCall,
    reference: ({ additionalFields }) => additionalFields.customString,
    entry: mailingEntry,
    request: (recipients, parameters) => ({
      method: 'POST',
      path: '/post/postcards/price',
      reads: true,
      repeat: 'never',
      body: { ...postcardCall(parameters), recipients },
    }),
    rows: pricedRows('recipients', [
      'status',
      'address_name',
      'address_city',
      'address_postal_code',
      'address_country',
      'post_price',
    ]),
  },
});
