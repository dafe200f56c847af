import { textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import { seconds } from '../../world';
import type { ClickSendAccount } from '../account';
import { scheduleOf } from '../sms/judge';
import type { Judged } from '../sms/judge';
import type { Channel } from './channel';
import { historyRow } from './past';

/** Writes accepted messages into the history and the ledger. */
export function keep(
  channel: Channel['name'],
  rows: JsonObject[],
  judged: Judged[],
  account: ClickSendAccount,
): void {
  const accepted = rows.flatMap((row, index) => {
    const one = judged[index];
    return row.status === 'SUCCESS' && one
      ? [{ row, judged: one, scheduled: scheduleOf(one.candidate.message) || 0 }]
      : [];
  });
  const now = seconds(account.world);
  for (const { row, judged: one, scheduled } of accepted) {
    account.outbox[channel].push(historyRow(channel, { row, judged: one, now }, scheduled));
  }
  account.world.ledger.record(
    ...accepted.map(({ row, scheduled }) => ({
      vendor: 'clickSend' as const,
      channel,
      direction: 'out' as const,
      id: textOf(row.message_id),
      reference: textOf(row.custom_string),
      from: textOf(row.from),
      to: textOf(row.to),
      body: textOf(row.body) || textOf(row._file_url),
      state: scheduled ? 'scheduled' : 'accepted',
      ...(row.list_id === null ? {} : { via: `list ${textOf(row.list_id)}` }),
      ...(scheduled ? { scheduled: scheduled * 1000 } : {}),
    })),
  );
}
