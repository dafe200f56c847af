import type { LedgerMessage } from '../../ledger';
import type { PushTarget } from '../../push/deliver';
import { ImpossiblePush } from '../../push/incoming';
import type { ReachAccount } from '../account';
import { pushTargets } from './receive';

/** A message that was accepted and could not be sent after all. */
export interface SendError {
  vendor: 'reach';
  event: 'sendError';
  messageId: string;
}

/** Marks a message as not sent, and tells where that is pushed: unlike elsewhere, its id is in camel case. */
export function reportSendError(
  { messageId }: SendError,
  account: ReachAccount,
): { message: LedgerMessage; targets: PushTarget[] } {
  const message = account.world.ledger.find('reach', messageId);
  if (message === undefined) throw new ImpossiblePush(`No message has the id ${messageId}.`);
  account.world.ledger.setState(message, 'undelivered');
  const stored = account.messages.find(({ row }) => String(row.message_id) === messageId);
  if (stored) Object.assign(stored.row, { status: 'ERROR', error_count: 1 });
  return { message, targets: pushTargets({ messageId, msisdn: message.to, status: 'ERROR' }, account) };
}
