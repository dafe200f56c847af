import { omit } from 'lodash';

import type { VendorCall, VendorReply } from '../../http/vendor';
import { shortCode } from '../account';
import type { ReachAccount } from '../account';
import type { Contact } from '../contacts/contacts';
import { refused } from '../errorCodes';
import { refuseRepeated } from './duplicates';
import { localTime, newMessageId } from './message';
import type { StoredMessage } from './message';
import { readSend } from './request';
import type { SendRequest } from './request';

/** `POST messages/send`: one text to everybody who wears one of the tags. The reply has no `message_id`. */
export function sendToTags(call: VendorCall, account: ReachAccount): VendorReply {
  const request = readSend(call, ['tags', 'message', 'id']);
  if ('status' in request) return request;
  const { tags } = request.body;
  if (!isTextArray(tags) || tags.length === 0) return refused('40001', 'tags');
  const contacts = account.contacts.tagged(...tags).filter(({ status }) => status !== 'CANCELLED');
  if (contacts.length === 0) return refused('40003');
  const refusal = refuseRepeated(account, request.id, tags.join(','), request.message);
  if (refusal !== undefined) return refusal;
  const reply = omit(store(request, tags, contacts, account).row, 'message_id');
  return {
    status: 200,
    body: { ...reply, type: 1, status: 'PENDING', sent_count: 0, total_recipients: 0, is_billable: false },
  };
}

function isTextArray(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function store(
  request: SendRequest,
  tags: string[],
  contacts: Contact[],
  account: ReachAccount,
): StoredMessage {
  const at = account.world.clock();
  const stored: StoredMessage = {
    at,
    tags,
    recipients: contacts.map(({ msisdn, first_name: firstName, last_name: lastName }) => ({
      msisdn,
      status: 'SENT',
      firstName,
      lastName,
    })),
    row: {
      message_id: newMessageId(account.world),
      ...(request.id === '' ? {} : { id: request.id }),
      short_code: shortCode,
      type: 2,
      direction: 'MT',
      status: 'SENT',
      sent_from: 'API_REST',
      message: request.message,
      sent_count: contacts.length,
      error_count: 0,
      total_recipients: contacts.length,
      is_billable: true,
      is_scheduled: false,
      created_on: localTime(at),
      total_monitors: 0,
    },
  };
  account.messages.push(stored);
  recordAll(stored, request, account);
  return stored;
}

function recordAll(stored: StoredMessage, { id, message }: SendRequest, account: ReachAccount): void {
  const entries = stored.recipients.map(({ msisdn }) => ({
    vendor: 'reach' as const,
    channel: 'sms' as const,
    direction: 'out' as const,
    id: String(stored.row.message_id),
    reference: id,
    from: shortCode,
    to: msisdn,
    body: message,
    via: `tags ${stored.tags.join(', ')}`,
    state: 'accepted',
  }));
  account.world.ledger.record(...entries);
}
