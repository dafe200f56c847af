import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { cancelled, cancelRequest } from '../../api/cancel';
import { deletedBefore } from '../../api/deletion';
import { messageId } from '../../fields/messageId';
import { callOptions } from '../../fields/options';

/** PUT /sms/{message_id}/cancel (developers.clicksend.com, "Cancel SMS"). */
export const cancel = call({
  name: 'Cancel',
  action: 'Cancel SMS message',
  description: 'Cancel an SMS that is scheduled and not sent yet',
  fields: [messageId(), simplify(), callOptions()],
  request: ({ messageId: id }) => cancelRequest('/sms', id),
  interpret: deletedBefore,
  rows: (_body, { messageId: id }) => cancelled(id),
});
