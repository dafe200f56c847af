import { collection } from '../../../shared/fields/collection';
import { batch } from '../../../shared/operation/operation';
import { sentRows } from '../../api/rows';
import { from } from '../../fields/from';
import { country, customString, fromEmail, schedule } from '../../fields/message';
import { MOST_MESSAGES } from '../../fields/options';
import {
  checkSms,
  contactId,
  excludeNoSenderIdRecipients,
  smsCall,
  smsContent,
  smsEntry,
  smsFields,
  withText,
} from './message';

/** POST /sms/send (developers.clicksend.com, "Send SMS"): up to 1,000 messages, a status for each. */
export const send = batch({
  name: 'Send',
  action: 'Send SMS message',
  description: 'Send text messages to phone numbers or to a contact list, up to 1,000 in one request',
  fields: smsFields(),
  mapped: [
    ...smsContent(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      contactId(),
      country(),
      customString(),
      excludeNoSenderIdRecipients(),
      from(),
      fromEmail(),
      schedule(),
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
      path: '/sms/send',
      body: { ...smsCall(parameters), messages },
    }),
    rows: sentRows('messages', [
      'message_id',
      'status',
      'to',
      'from',
      'body',
      'country',
      'schedule',
      'message_parts',
      'message_price',
    ]),
  },
});
