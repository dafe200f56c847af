import { collection } from '../../../shared/fields/collection';
import { batch } from '../../../shared/operation/operation';
import { sentRows } from '../../api/rows';
import { numberSender } from '../../fields/from';
import { country, customString, fromEmail, schedule } from '../../fields/message';
import { MOST_MESSAGES } from '../../fields/options';
import { faxCall, faxContent, faxEntry, faxFields, withFile } from './message';

/** POST /fax/send (developers.clicksend.com, "Send fax"): one file for all faxes of a request. */
export const send = batch({
  name: 'Send',
  action: 'Send fax',
  description: 'Send a PDF as a fax. ClickSend has closed faxes to new customers.',
  fields: faxFields(),
  mapped: [
    ...faxContent(),
    collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
      country(),
      customString(),
      numberSender(),
      fromEmail(),
      schedule(),
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
      path: '/fax/send',
      body: { ...faxCall(parameters), messages },
    }),
    rows: sentRows('messages', [
      'message_id',
      'status',
      'to',
      'from',
      'country',
      'schedule',
      'message_pages',
      'message_price',
      '_file_url',
    ]),
  },
});
