import { clickSendUser } from '../../credentials';
import { textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import { subaccountId, userId } from '../account';
import { testNumbers } from '../rowStatus';
import type { Judged } from '../sms/judge';
import type { Channel } from './channel';

/** An accepted message and the second of its acceptance. */
interface Sent {
  row: JsonObject;
  judged: Judged;
  now: number;
}

/** The row of the history: that of the send, with the state of the message and what each channel adds. */
export function historyRow(channel: Channel['name'], sent: Sent, scheduled: number): JsonObject {
  const isTest = testNumbers.has(textOf(sent.row.to));
  return {
    ...sent.row,
    status: isTest ? 'Completed' : scheduled ? 'Scheduled' : 'Sent',
    status_code: isTest ? null : '200',
    status_text: null,
    ...additions[channel](sent),
  };
}

const additions: Record<Channel['name'], (sent: Sent) => JsonObject> = {
  /** As the history of SMS, with what a picture has besides. */
  mms: ({ judged: { candidate, recipient }, now }) => ({
    direction: 'out',
    date: now,
    error_code: null,
    error_text: null,
    message_parts: '1.00',
    from_email: textOf(candidate.message.from_email) || null,
    user_id: userId,
    subaccount_id: subaccountId,
    carrier: recipient?.carrier,
    first_name: candidate.contact?.first_name ?? null,
    last_name: candidate.contact?.last_name ?? null,
    priority: 0,
    date_added: now,
    _api_username: clickSendUser,
  }),
  voice: ({ now }) => ({ date: now, machine_detected: null, digits: '', _api_username: clickSendUser }),
  fax: () => ({}),
};
