import { parseObject } from '../../http/json';
import { param } from '../../http/vendor';
import type { Route, VendorReply } from '../../http/vendor';
import type { ClickSendAccount } from '../account';
import { refusal, success } from '../envelope';
import type { HistoryRow } from '../rows';

/** Cancelling what is scheduled; anything else is not found. */
export function smsCancelRoutes(account: ClickSendAccount): Route[] {
  return [
    {
      method: 'PUT',
      path: '/sms/:messageId/cancel',
      handle: (call) => cancelOne(account, param(call, 'messageId')),
    },
    { method: 'PUT', path: '/sms/cancel-all', handle: (call) => cancelAll(account, call.body) },
  ];
}

function cancelOne(account: ClickSendAccount, id: string): VendorReply {
  const row = scheduled(account).find(({ message_id: messageId }) => messageId === id);
  if (row === undefined) return refusal(404);
  cancel(row, account);
  return success(null, 'SMS has been cancelled.');
}

/** Without a `custom_string` everything is cancelled. */
function cancelAll(account: ClickSendAccount, sent: string): VendorReply {
  const body = sent === '' ? {} : parseObject(sent);
  if (body === undefined) return refusal(400);
  const wanted = body.custom_string;
  const rows = scheduled(account).filter((row) => wanted === undefined || row.custom_string === wanted);
  for (const row of rows) cancel(row, account);
  return success({ count: rows.length }, 'Messages have been cancelled.');
}

function scheduled(account: ClickSendAccount): HistoryRow[] {
  return account.history.filter(({ status }) => status === 'Scheduled');
}

function cancel(row: HistoryRow, account: ClickSendAccount): void {
  row.status = 'Cancelled';
  row.status_code = '301';
  const message = account.world.ledger.find('clickSend', row.message_id);
  if (message) account.world.ledger.setState(message, 'cancelled');
}
