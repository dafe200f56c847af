import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { cancelled, cancelledBefore, cancelRequest } from '../../api/cancel';
import { messageId } from '../../fields/messageId';
import { callOptions } from '../../fields/options';

/** PUT /post/letters/{message_id}/cancel (developers.clicksend.com, "Cancel letter"). */
export const cancel = call({
  name: 'Cancel',
  action: 'Cancel letter',
  description: 'Cancel a letter that is scheduled and not printed yet',
  fields: [messageId(), simplify(), callOptions()],
  request: ({ messageId: id }) => cancelRequest('/post/letters', id),
  interpret: cancelledBefore,
  rows: (_body, { messageId: id }) => cancelled(id),
});
