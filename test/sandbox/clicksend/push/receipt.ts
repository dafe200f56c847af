import type { LedgerMessage } from '../../ledger';
import type { PushTarget } from '../../push/deliver';
import { ImpossiblePush } from '../../push/incoming';
import { seconds } from '../../world';
import { subaccountId, userId } from '../account';
import type { ClickSendAccount } from '../account';
import type { ReceiptChannel, ReceiptRow } from '../rows';
import type { ReceiptRule, Rules } from '../rules';
import { formTarget } from './inboundPayload';

/** What became of a message that was sent: it arrived, or it did not. */
export interface ReceiptOrder {
  vendor: 'clickSend';
  event: `${ReceiptChannel}Receipt`;
  messageId: string;
  /** True when left out. */
  delivered?: boolean;
  /** 201 or 301 when left out; 300 is a temporary fault, which another receipt follows. */
  statusCode?: string;
  /** Voice: the keys that were pressed. */
  digits?: string;
}

/** Writes the receipt of a message down, and tells which rules push it where. */
export function receipt(
  order: ReceiptOrder,
  account: ClickSendAccount,
): { message: LedgerMessage; targets: PushTarget[] } {
  const { ledger } = account.world;
  const message = ledger.find('clickSend', order.messageId);
  if (message === undefined) throw new ImpossiblePush(`No message has the id ${order.messageId}.`);
  const delivered = order.delivered ?? true;
  ledger.setState(message, delivered ? 'delivered' : 'undelivered');
  const row = receiptRow(order, message, account);
  if (row.message_type === 'sms') keep(row, delivered, account);
  const rules = rulesOf(row.message_type, account).active('URL');
  const wanted = rules.filter((rule) => wants(rule, delivered));
  return { message, targets: wanted.map((rule) => targetOf(rule, row, delivered)) };
}

function receiptRow(order: ReceiptOrder, message: LedgerMessage, { world }: ClickSendAccount): ReceiptRow {
  const { event, delivered = true, digits } = order;
  const statusCode = order.statusCode ?? (delivered ? '201' : '301');
  const type = event.replace('Receipt', '') as ReceiptChannel;
  return {
    timestamp_send: Math.floor(message.at / 1000),
    timestamp: seconds(world),
    message_id: message.id,
    status_code: statusCode,
    status_text: delivered ? 'Success: Message received on handset.' : 'Permanent error: Absent subscriber.',
    error_code: delivered ? null : statusCode,
    error_text: delivered ? null : 'Absent subscriber',
    custom_string: message.reference,
    subaccount_id: subaccountId,
    message_type: type,
    digits: type === 'voice' ? (digits ?? '') : null,
  };
}

/** What `GET /sms/receipts` and the history show afterwards. */
function keep(row: ReceiptRow, delivered: boolean, account: ClickSendAccount): void {
  account.receipts.push(row);
  const history = account.history.find(({ message_id: id }) => id === row.message_id);
  const status = delivered ? 'Completed' : 'Failed';
  if (history) Object.assign(history, { status, status_code: row.status_code });
}

function rulesOf(channel: ReceiptChannel, account: ClickSendAccount): Rules<ReceiptRule> {
  const rules = {
    sms: account.receiptRules,
    voice: account.voiceReceiptRules,
    email: account.emailReceiptRules,
    fax: account.faxReceiptRules,
  };
  return rules[channel];
}

function wants({ match_type: type }: ReceiptRule, delivered: boolean): boolean {
  return type === 0 || (type === 2) === delivered;
}

function targetOf(rule: ReceiptRule, { digits, ...fields }: ReceiptRow, delivered: boolean): PushTarget {
  return formTarget(rule.rule_name, rule.action_address, {
    ...fields,
    messageid: fields.message_id,
    status: delivered ? 'Delivered' : 'Undelivered',
    customstring: fields.custom_string,
    user_id: userId,
    ...(digits === null ? {} : { digits }),
  });
}
