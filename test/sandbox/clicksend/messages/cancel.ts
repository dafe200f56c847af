import { textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { VendorReply } from '../../http/vendor';
import type { ClickSendAccount } from '../account';
import { refusal, success } from '../envelope';
import type { OutboxChannel } from '../outbox';

/** Cancels a scheduled message of a channel. @param data what `data` holds afterwards */
export function cancelOne(
  account: ClickSendAccount,
  channel: OutboxChannel,
  id: string,
  data: unknown,
): VendorReply {
  const row = scheduled(account, channel).find(({ message_id: messageId }) => messageId === id);
  if (row === undefined) return refusal(404);
  cancel(row, account);
  return success(data, 'The message has been cancelled.');
}

/** Cancels every scheduled message of a channel. */
export function cancelAll(account: ClickSendAccount, channel: OutboxChannel): VendorReply {
  const rows = scheduled(account, channel);
  for (const row of rows) cancel(row, account);
  return success({ count: rows.length }, 'The messages have been cancelled.');
}

function scheduled({ outbox }: ClickSendAccount, channel: OutboxChannel): JsonObject[] {
  return outbox[channel].filter(({ status }) => status === 'Scheduled');
}

function cancel(row: JsonObject, { world }: ClickSendAccount): void {
  row.status = 'Cancelled';
  const message = world.ledger.find('clickSend', textOf(row.message_id));
  if (message) world.ledger.setState(message, 'cancelled');
}
