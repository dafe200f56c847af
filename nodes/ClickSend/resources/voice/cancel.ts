import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { cancelled, cancelledBefore, cancelRequest } from '../../api/cancel';
import { messageId } from '../../fields/messageId';
import { callOptions } from '../../fields/options';

/** PUT /voice/{message_id}/cancel (developers.clicksend.com, "Cancel voice message"). */
export const cancel = call({
  name: 'Cancel',
  action: 'Cancel voice message',
  description: 'Cancel a voice message that is scheduled and not sent yet',
  fields: [messageId(), simplify(), callOptions()],
  request: ({ messageId: id }) => cancelRequest('/voice', id),
  interpret: cancelledBefore,
  rows: (_body, { messageId: id }) => cancelled(id),
});
