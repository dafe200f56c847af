import type { Reply } from '../../push/incoming';
import { shortCode } from '../account';
import type { ReachAccount } from '../account';
import { countryOf, localTime, newMessageId } from './message';
import type { StoredMessage } from './message';

/**
 * Keeps an incoming message, to be listed as MO.
 * @param at Unix milliseconds; a test may say when it came
 */
export function storeIncoming(
  { from, body }: Pick<Reply, 'from' | 'body'>,
  account: ReachAccount,
  at = account.world.clock(),
): StoredMessage {
  const forwarded = account.world.settings.reachPushUrl !== '';
  const stored: StoredMessage = {
    at,
    tags: [],
    recipients: [],
    row: {
      message_id: newMessageId(account.world, at),
      short_code: shortCode,
      type: 1,
      direction: 'MO',
      status: forwarded ? 'FORWARDED' : 'UNREAD',
      sent_from: 'SMS',
      message: body,
      sent_count: 0,
      error_count: 0,
      total_recipients: 1,
      msisdn: from,
      country: countryOf(from),
      is_billable: false,
      is_scheduled: false,
      created_on: localTime(at),
      total_monitors: 0,
    },
  };
  account.messages.push(stored);
  return stored;
}
