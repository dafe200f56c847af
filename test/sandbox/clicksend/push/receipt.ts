import { omit } from 'lodash';

import type { LedgerMessage } from '../../ledger';
import type { PushTarget } from '../../push/deliver';
import { ImpossiblePush } from '../../push/incoming';
import { seconds } from '../../world';
import { subaccountId, userId } from '../account';
import type { ClickSendAccount } from '../account';
import type { ReceiptRow } from '../rows';
import type { ReceiptRule } from '../rules';
import { formTarget } from './inboundPayload';

/** The end of an SMS that was sent: it reached the handset, or it did not. */
export interface SmsReceipt {
  vendor: 'clickSend';
  event: 'smsReceipt';
  messageId: string;
  /** True when left out. */
  delivered?: boolean;
}

/** Writes the receipt of a message down, and tells which rules push it where. */
export function receiptSms(
  receipt: SmsReceipt,
  account: ClickSendAccount,
): { message: LedgerMessage; targets: PushTarget[] } {
  const message = account.world.ledger.find('clickSend', receipt.messageId);
  if (message === undefined) throw new ImpossiblePush(`No message has the id ${receipt.messageId}.`);
  const delivered = receipt.delivered ?? true;
  account.world.ledger.setState(message, delivered ? 'delivered' : 'undelivered');
  const row = receiptRow(message, delivered, account);
  account.receipts.push(row);
  const history = account.history.find(({ message_id: id }) => id === message.id);
  if (history)
    Object.assign(history, { status: delivered ? 'Completed' : 'Failed', status_code: row.status_code });
  const rules = account.receiptRules.active('URL').filter((rule) => wants(rule, delivered));
  return { message, targets: rules.map((rule) => targetOf(rule, row, delivered)) };
}

function receiptRow(message: LedgerMessage, delivered: boolean, { world }: ClickSendAccount): ReceiptRow {
  return {
    timestamp_send: Math.floor(message.at / 1000),
    timestamp: seconds(world),
    message_id: message.id,
    status_code: delivered ? '201' : '301',
    status_text: delivered ? 'Success: Message received on handset.' : 'Permanent error: Absent subscriber.',
    error_code: delivered ? null : '301',
    error_text: delivered ? null : 'Absent subscriber',
    custom_string: message.reference,
    subaccount_id: subaccountId,
    message_type: 'sms',
    digits: null,
  };
}

function wants({ match_type: type }: ReceiptRule, delivered: boolean): boolean {
  return type === 0 || (type === 2) === delivered;
}

function targetOf(rule: ReceiptRule, row: ReceiptRow, delivered: boolean): PushTarget {
  return formTarget(rule.rule_name, rule.action_address, {
    ...omit(row, 'digits'),
    messageid: row.message_id,
    status: delivered ? 'Delivered' : 'Undelivered',
    customstring: row.custom_string,
    user_id: userId,
  });
}
