import { randomUUID } from 'node:crypto';

import { clickSendUser } from '../../credentials';
import type { LedgerMessage } from '../../ledger';
import type { PushTarget } from '../../push/deliver';
import { ImpossiblePush } from '../../push/incoming';
import type { Reply } from '../../push/incoming';
import { smsParts } from '../../segments';
import { sharedNumber, subaccountId, userId } from '../account';
import type { ClickSendAccount } from '../account';
import { readRecipient } from '../numbers';
import type { InboundRule } from '../rules';
import { inboundPayload, inboundTarget } from './inboundPayload';

/** Takes an SMS from a phone in, and tells which rules push it where. */
export function receiveSms(
  reply: Reply,
  account: ClickSendAccount,
): { message: LedgerMessage; targets: PushTarget[] } {
  const from = readRecipient(reply.from)?.number;
  if (from === undefined) throw new ImpossiblePush(`"${reply.from}" is not a phone number.`);
  const original = originalOf(reply, from, account);
  const to = reply.to ?? addressOf(original);
  const message = record({ ...reply, from, to }, original, account);
  const payload = inboundPayload(message, original, account.world.settings.clickSendPushShape);
  const rules = account.inboundRules.all().filter((rule) => rule.enabled === 1 && matches(rule, message));
  const pushed = rules.filter(({ action }) => action === 'URL').slice(0, 10);
  for (const rule of rules) if (rule.action === 'POLL') queue(message, original, account);
  return { message, targets: pushed.map((rule) => inboundTarget(rule, payload)) };
}

function originalOf(reply: Reply, from: string, { world }: ClickSendAccount): LedgerMessage | undefined {
  if (reply.inReplyTo === undefined) return world.ledger.latestTo('clickSend', from);
  const original = world.ledger.find('clickSend', reply.inReplyTo);
  if (original === undefined) throw new ImpossiblePush(`No message has the id ${reply.inReplyTo}.`);
  return original;
}

function addressOf(original: LedgerMessage | undefined): string {
  if (original === undefined || /^\+?\d+$/.test(original.from)) return original?.from ?? sharedNumber;
  throw new ImpossiblePush(
    `The message came from the name "${original.from}": nobody can reply to a name, only to a number.`,
  );
}

function matches(rule: InboundRule, { to, body }: LedgerMessage): boolean {
  if (rule.dedicated_number !== '*' && rule.dedicated_number !== to) return false;
  const term = (rule.message_search_term ?? '').toLowerCase();
  const text = body.toLowerCase();
  return (
    [true, text.startsWith(term), text.includes(term), !text.includes(term)][rule.message_search_type] ?? true
  );
}

function record(
  { from, to, body }: { from: string; to: string; body: string },
  original: LedgerMessage | undefined,
  account: ClickSendAccount,
): LedgerMessage {
  const id = randomUUID().toUpperCase();
  const reference = original?.reference ?? '';
  account.history.push(historyRow({ from, to, body, id, reference }, account));
  const [message] = account.world.ledger.record({
    vendor: 'clickSend',
    channel: 'sms',
    direction: 'in',
    id,
    reference,
    from,
    to,
    body,
    state: 'received',
  });
  if (message === undefined) throw new Error('The ledger lost a message.');
  return message;
}

function historyRow(
  incoming: { from: string; to: string; body: string; id: string; reference: string },
  { world }: ClickSendAccount,
) {
  const { country = '', carrier = '' } = readRecipient(incoming.from) ?? {};
  return {
    direction: 'in' as const,
    date: Math.floor(world.clock() / 1000),
    to: incoming.to,
    body: incoming.body,
    status: 'Received',
    from: incoming.from,
    schedule: '',
    status_code: null,
    status_text: null,
    error_code: null,
    error_text: null,
    message_id: incoming.id,
    message_parts: smsParts(incoming.body),
    message_price: '0.0000',
    from_email: null,
    list_id: null,
    custom_string: incoming.reference,
    contact_id: null,
    user_id: userId,
    subaccount_id: subaccountId,
    country,
    carrier,
    first_name: null,
    last_name: null,
    _api_username: clickSendUser,
  };
}

function queue(message: LedgerMessage, original: LedgerMessage | undefined, account: ClickSendAccount): void {
  const { from, to, body, id } = message;
  account.inbound.push({
    timestamp: Math.floor(message.at / 1000),
    from,
    to,
    body,
    original_body: original?.body ?? null,
    original_message_id: original?.id ?? null,
    custom_string: message.reference,
    message_id: id,
    _keyword: '',
  });
}
