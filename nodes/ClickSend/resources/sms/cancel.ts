import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { cancelled, cancelledBefore, cancelRequest } from '../../api/cancel';
import { messageId } from '../../fields/messageId';
import { callOptions } from '../../fields/options';

/** PUT /sms/{message_id}/cancel (developers.clicksend.com, "Cancel SMS"). */
export const cancel = call({
  name: 'Cancel',
  action: 'Cancel SMS message',
  description: 'Cancel an SMS that is scheduled and not sent yet',
  fields: [messageId(), simplify(), callOptions()],
  request: ({ messageId: id }) => cancelRequest('/sms', id),
  interpret: cancelledBefore,
  rows: (_body, { messageId: id }) => cancelled(id),
});
