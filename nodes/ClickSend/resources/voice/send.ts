import { collection } from '../../../shared/fields/collection';
import { batch } from '../../../shared/operation/operation';
import { sentRows } from '../../api/rows';
import { country, customString, schedule } from '../../fields/message';
import { MOST_MESSAGES } from '../../fields/options';
import { checkVoice, machineDetection, requireInput, voiceContent, voiceEntry, voiceFields } from './message';

/** POST /voice/send (developers.clicksend.com, "Send voice message"): a phone call that reads a text. */
export const send = batch({
  name: 'Send',
  action: 'Send voice message',
  description: 'Call phone numbers or a contact list and read a text out, up to 1,000 calls in one request',
  fields: voiceFields(),
  mapped: [
    ...voiceContent(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      country(),
      customString(),
      machineDetection(),
      requireInput(),
      schedule(),
    ]),
  ],
  check: checkVoice,
  batch: {
    most: MOST_MESSAGES,
    together: () => '',
    alone: ({ sendTo }) => sendTo === 'list',
    reference: ({ additionalFields }) => additionalFields.customString,
    entry: voiceEntry,
    request: (messages) => ({ method: 'POST', path: '/voice/send', body: { messages } }),
    rows: sentRows('messages', [
      'message_id',
      'status',
      'to',
      'to_type',
      'body',
      'lang',
      'voice',
      'country',
      'schedule',
      'message_parts',
      'message_price',
    ]),
  },
});
