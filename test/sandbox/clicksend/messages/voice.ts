import { textOf } from '../../http/json';
import { subaccountId, userId } from '../account';
import { languages } from '../reference';
import type { Channel } from './channel';

/** A call in which a text is read out. */
export const voice: Channel = {
  name: 'voice',
  queued: 'Messages queued for delivery.',
  refused: ({ message }) => {
    if (textOf(message.body).trim() === '') return 'EMPTY_MESSAGE';
    const language = languages.find(({ code }) => code === (message.lang ?? 'en-us'));
    if (language === undefined) return 'INVALID_LANG';
    return [language.gender].flat().includes(textOf(message.voice)) ? undefined : 'INVALID_VOICE';
  },
  price: () => 0.07,
  row: ({ candidate, recipient }, { message_id, message_price, now, schedule }) => ({
    user_id: userId,
    subaccount_id: subaccountId,
    list_id: candidate.listId,
    message_id,
    to: recipient?.number,
    to_type: 'mobile',
    from: null,
    voice: candidate.message.voice,
    lang: candidate.message.lang ?? 'en-us',
    body: textOf(candidate.message.body),
    carrier: recipient?.carrier,
    country: recipient?.country,
    custom_string: textOf(candidate.message.custom_string),
    schedule,
    message_parts: 1,
    message_price,
    date_added: now,
    require_input: candidate.message.require_input ?? 0,
    machine_detection: candidate.message.machine_detection ?? 0,
  }),
};
