import { textOf } from '../../http/json';
import { sharedNumber } from '../account';
import { isReadable } from '../uploads';
import type { Channel } from './channel';

/** A picture with a text; the file is one for all messages of a call. */
export const mms: Channel = {
  name: 'mms',
  queued: 'Messages queued for delivery.',
  refused: ({ message }, { media_file: file }, account) => {
    if (textOf(message.subject).trim() === '') return 'SUBJECT_REQUIRED';
    if (textOf(message.body).trim() === '') return 'EMPTY_MESSAGE';
    return isReadable(account, file, 'mms', ['jpg', 'gif']) ? undefined : 'INVALID_MEDIA_FILE';
  },
  price: () => 0.35,
  row: ({ candidate, recipient }, { body, message_id, message_price, schedule, from }) => ({
    list_id: candidate.listId,
    contact_id: candidate.contact?.contact_id ?? null,
    message_id,
    to: recipient?.number,
    subject: textOf(candidate.message.subject).slice(0, 20),
    from: from ?? sharedNumber,
    body: textOf(candidate.message.body),
    country: recipient?.country,
    custom_string: textOf(candidate.message.custom_string),
    schedule: candidate.message.schedule === undefined ? '' : schedule,
    message_parts: 1,
    message_price,
    _media_file_url: body.media_file,
  }),
};
