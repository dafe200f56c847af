import { collection } from '../../../shared/fields/collection';
import { batch } from '../../../shared/operation/operation';
import { pricedRows } from '../../api/rows';
import { country, customString } from '../../fields/message';
import { MOST_MESSAGES } from '../../fields/options';
import { checkVoice, machineDetection, requireInput, voiceContent, voiceEntry, voiceFields } from './message';

/** POST /voice/price (developers.clicksend.com, "Calculate voice price"): nobody is called. */
export const calculatePrice = batch({
  name: 'Calculate Price',
  action: 'Calculate price of voice message',
  description: 'Ask what voice messages would cost, without calling anybody',
  fields: voiceFields(),
  mapped: [
    ...voiceContent(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      country(),
      customString(),
      machineDetection(),
      requireInput(),
    ]),
  ],
  check: checkVoice,
  batch: {
    most: MOST_MESSAGES,
    together: () => '',
    alone: ({ sendTo }) => sendTo === 'list',
    reference: ({ additionalFields }) => additionalFields.customString,
    entry: voiceEntry,
    request: (messages) => ({
      method: 'POST',
      path: '/voice/price',
      reads: true,
      repeat: 'never',
      body: { messages },
    }),
    rows: pricedRows('messages', [
      'status',
      'to',
      'to_type',
      'lang',
      'voice',
      'country',
      'message_parts',
      'message_price',
    ]),
  },
});
