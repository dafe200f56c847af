import type { LedgerMessage } from '../../ledger';
import type { PushTarget } from '../../push/deliver';
import type { ClickSendAccount } from '../account';
import { receiveFax, type FaxArrival } from './fax';
import { receipt, type ReceiptOrder } from './receipt';

/** What ClickSend pushes by itself, replies by SMS aside. */
export type ClickSendPush = ReceiptOrder | FaxArrival;

/** Writes the event down, and tells which rules push it where. */
export function clickSendEvent(
  order: ClickSendPush,
  account: ClickSendAccount,
): { message: LedgerMessage; targets: PushTarget[] } {
  return order.event === 'faxInbound' ? receiveFax(order, account) : receipt(order, account);
}
