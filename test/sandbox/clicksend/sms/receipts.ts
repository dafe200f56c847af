import { param } from '../../http/vendor';
import type { VendorCall, VendorReply } from '../../http/vendor';
import type { ClickSendAccount } from '../account';
import { refusal, success } from '../envelope';
import { page } from '../paging';

/** `GET /sms/receipts`: unread rows, and only while a rule with action POLL exists. */
export function smsReceipts(call: VendorCall, account: ClickSendAccount): VendorReply {
  const polled = account.receiptRules.active('POLL').length > 0;
  return page(call, polled ? account.receipts : []);
}

/** `GET /sms/receipts/{message_id}`. */
export function smsReceipt(call: VendorCall, account: ClickSendAccount): VendorReply {
  const id = param(call, 'messageId');
  const row = account.receipts.find(({ message_id: messageId }) => messageId === id);
  return row ? success(row) : refusal(404);
}
