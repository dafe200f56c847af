import { parseObject } from '../../http/json';
import { param } from '../../http/vendor';
import type { VendorCall, VendorReply } from '../../http/vendor';
import type { ClickSendAccount } from '../account';
import { refusal, success } from '../envelope';
import { page } from '../paging';

/** `GET /sms/receipts`: unread rows, and only while a rule with action POLL exists. */
export function smsReceipts(call: VendorCall, account: ClickSendAccount): VendorReply {
  const polled = account.receiptRules.active('POLL').length > 0;
  const unread = account.receipts.filter(({ message_id: messageId }) => !account.receiptsRead.has(messageId));
  return page(call, polled ? unread : []);
}

/** `GET /sms/receipts/{message_id}`. */
export function smsReceipt(call: VendorCall, account: ClickSendAccount): VendorReply {
  const id = param(call, 'messageId');
  const row = account.receipts.find(({ message_id: messageId }) => messageId === id);
  return row ? success(row) : refusal(404);
}

/** `PUT /sms/receipts-read`: those before a time, or all of them, are not listed again. */
export function readSmsReceipts(call: VendorCall, account: ClickSendAccount): VendorReply {
  const body = call.body === '' ? {} : parseObject(call.body);
  if (body === undefined) return refusal(400);
  const before = Number(body.date_before ?? Infinity);
  for (const { timestamp, message_id: messageId } of account.receipts)
    if (timestamp < before) account.receiptsRead.add(messageId);
  return success('{}', 'Receipts have been marked as read.');
}
