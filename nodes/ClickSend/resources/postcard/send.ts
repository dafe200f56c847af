import { batch } from '../../../shared/operation/operation';
import { sentRows } from '../../api/rows';
import { mailingEntry, mailingExtras } from '../../fields/mailing';
import { MOST_MESSAGES } from '../../fields/options';
import { checkPostcard, postcardCall, postcardContent, postcardFields, withFiles } from './message';

/** POST /post/postcards/send (developers.clicksend.com, "Send postcard"): the same sides for all of a request. */
export const send = batch({
  name: 'Send',
  action: 'Send postcard',
  description: 'Print a postcard and post it. ClickSend has closed postcards to new customers.',
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
      path: '/post/postcards/send',
      body: { ...postcardCall(parameters), recipients },
    }),
    rows: sentRows('recipients', [
      'message_id',
      'status',
      'address_name',
      'address_city',
      'address_postal_code',
      'address_country',
      'schedule',
      'post_price',
      '_file_url',
    ]),
  },
});
