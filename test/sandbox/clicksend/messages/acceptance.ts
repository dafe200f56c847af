import { textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { ClickSendAccount } from '../account';
import { testNumbers } from '../rowStatus';
import { scheduleOf } from '../sms/judge';
import type { Judged } from '../sms/judge';
import type { Channel } from './channel';

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
      ? [{ row, scheduled: scheduleOf(one.candidate.message) || 0 }]
      : [];
  });
  for (const { row, scheduled } of accepted) account.outbox[channel].push(historyRow(row, scheduled));
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

function historyRow(row: JsonObject, scheduled: number): JsonObject {
  const isTest = testNumbers.has(textOf(row.to));
  const sent = scheduled ? 'Scheduled' : 'Sent';
  return {
    ...row,
    status: isTest ? 'Completed' : sent,
    status_code: isTest ? null : '200',
    status_text: null,
    date: row.date_added ?? row.schedule,
  };
}
