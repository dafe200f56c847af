import { collection } from '../../../shared/fields/collection';
import { batch } from '../../../shared/operation/operation';
import { sentRows } from '../../api/rows';
import { numberSender } from '../../fields/from';
import { country, customString, fromEmail, schedule } from '../../fields/message';
import { MOST_MESSAGES } from '../../fields/options';
import { checkMms, mmsCall, mmsContent, mmsEntry, mmsFields, withMedia } from './message';

/** POST /mms/send (developers.clicksend.com, "Send MMS"): one file for all messages of a request. */
export const send = batch({
  name: 'Send',
  action: 'Send MMS message',
  description: 'Send a picture with a text to phone numbers or to a contact list, up to 1,000 in one request',
  fields: mmsFields(),
  mapped: [
    ...mmsContent(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      country(),
      customString(),
      numberSender(),
      fromEmail(),
      schedule(),
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
      path: '/mms/send',
      body: { ...mmsCall(parameters), messages },
    }),
    rows: sentRows('messages', [
      'message_id',
      'status',
      'to',
      'from',
      'subject',
      'body',
      'country',
      'schedule',
      'message_parts',
      'message_price',
    ]),
  },
});
