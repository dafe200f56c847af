import { textOf } from '../../http/json';
import { subaccountId, userId } from '../account';
import { isReadable } from '../uploads';
import type { Channel } from './channel';

/** A PDF for a fax machine; the file is one for all faxes of a call. */
export const fax: Channel = {
  name: 'fax',
  queued: 'Fax queued for delivery.',
  problem: ({ file_url: file }, account) =>
    isReadable(account, file, 'fax', ['pdf']) ? undefined : { file_url: 'The file cannot be read.' },
  refused: () => undefined,
  price: () => 0.5,
  row: ({ candidate, recipient }, { body, message_id, message_price, now, schedule, from }) => ({
    user_id: userId,
    subaccount_id: subaccountId,
    list_id: candidate.listId,
    message_id,
    to: recipient?.number,
    from: from ?? '+61261119999',
    carrier: '',
    country: recipient?.country,
    custom_string: textOf(candidate.message.custom_string),
    schedule: candidate.message.schedule === undefined ? '' : String(schedule),
    message_pages: 1,
    message_price,
    status_code: null,
    status_text: null,
    date_added: now,
    from_email: textOf(candidate.message.from_email) || null,
    _file_url: body.file_url,
  }),
};
