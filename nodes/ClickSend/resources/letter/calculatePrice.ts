import { batch } from '../../../shared/operation/operation';
import { pricedRows } from '../../api/rows';
import { mailingEntry, mailingExtras } from '../../fields/mailing';
import { MOST_MESSAGES } from '../../fields/options';
import { letterCall, letterContent, letterFields, withFile } from './message';

/** POST /post/letters/price (developers.clicksend.com, "Calculate letter price"): nothing is printed. */
export const calculatePrice = batch({
  name: 'Calculate Price',
  action: 'Calculate price of letter',
  description: 'Ask what letters would cost, without posting them',
  fields: letterFields(),
  mapped: [...letterContent(), mailingExtras()],
  before: withFile,
  batch: {
    most: MOST_MESSAGES,
    together: letterCall,
    reference: ({ additionalFields }) => additionalFields.customString,
    entry: mailingEntry,
    request: (recipients, parameters) => ({
      method: 'POST',
      path: '/post/letters/price',
      reads: true,
      repeat: 'never',
      body: { ...letterCall(parameters), recipients },
    }),
    rows: pricedRows('recipients', [
      'status',
      'address_name',
      'address_city',
      'address_postal_code',
      'address_country',
      'post_pages',
      'post_price',
      'priority_post',
    ]),
  },
});
