import { batch } from '../../../shared/operation/operation';
import { sentRows } from '../../api/rows';
import { mailingEntry, mailingExtras } from '../../fields/mailing';
import { MOST_MESSAGES } from '../../fields/options';
import { letterCall, letterContent, letterFields, withFile } from './message';

/** POST /post/letters/send (developers.clicksend.com, "Send letter"): one file for all letters of a request. */
export const send = batch({
  name: 'Send',
  action: 'Send letter',
  description: 'Print a PDF and post it as a letter. ClickSend has closed letters to new customers.',
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
      path: '/post/letters/send',
      body: { ...letterCall(parameters), recipients },
    }),
    rows: sentRows('recipients', [
      'message_id',
      'status',
      'address_name',
      'address_city',
      'address_postal_code',
      'address_country',
      'schedule',
      'post_pages',
      'post_price',
      '_file_url',
    ]),
  },
});
