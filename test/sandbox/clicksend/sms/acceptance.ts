import { clickSendUser } from '../../credentials';
import type { LedgerEntry } from '../../ledger';
import type { ClickSendAccount } from '../account';
import { testNumbers } from '../rowStatus';
import type { AcceptedSms, HistoryRow, SmsRow } from '../rows';
import type { Judged } from './judge';
import { scheduleOf } from './judge';

/** Writes the accepted rows into the history and the ledger. */
export function accept(judged: Judged[], rows: SmsRow[], account: ClickSendAccount): void {
  const entries: LedgerEntry[] = [];
  rows.forEach((row, index) => {
    const one = judged[index];
    if (row.status !== 'SUCCESS' || one === undefined) return;
    const scheduled = scheduleOf(one.candidate.message) || undefined;
    account.history.push(historyRow(row, one, scheduled));
    entries.push(ledgerEntry(row, scheduled));
  });
  account.world.ledger.record(...entries);
}

function ledgerEntry(row: AcceptedSms, scheduled?: number): LedgerEntry {
  return {
    vendor: 'clickSend',
    channel: 'sms',
    direction: 'out',
    id: row.message_id,
    reference: row.custom_string,
    from: row.from,
    to: row.to,
    body: row.body,
    state: scheduled ? 'scheduled' : 'accepted',
    ...(row.list_id === null ? {} : { via: `list ${row.list_id}` }),
    ...(scheduled ? { scheduled: scheduled * 1000 } : {}),
  };
}

function historyRow(row: AcceptedSms, { candidate }: Judged, scheduled?: number): HistoryRow {
  const completed = testNumbers.has(row.to);
  const sent = scheduled ? 'Scheduled' : 'Sent';
  return {
    direction: 'out',
    date: row.date,
    to: row.to,
    body: row.body,
    from: row.from,
    message_id: row.message_id,
    message_parts: row.message_parts,
    message_price: row.message_price,
    from_email: row.from_email,
    list_id: row.list_id,
    custom_string: row.custom_string,
    contact_id: row.contact_id,
    user_id: row.user_id,
    subaccount_id: row.subaccount_id,
    country: row.country,
    carrier: row.carrier,
    status: completed ? 'Completed' : sent,
    schedule: scheduled ? String(scheduled) : '',
    status_code: completed ? null : '200',
    status_text: null,
    error_code: null,
    error_text: null,
    first_name: candidate.contact?.first_name ?? null,
    last_name: candidate.contact?.last_name ?? null,
    _api_username: clickSendUser,
  };
}
