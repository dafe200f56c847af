import { textOf } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import type { ClickSendAccount } from '../account';
import { page } from '../paging';
import type { HistoryRow } from '../rows';

/** `GET /sms/history`: search, sort, dates and pages over what was sent and received. */
export function smsHistory(call: VendorCall, account: ClickSendAccount): VendorReply {
  const { query } = call;
  const conditions = conditionsOf(query.get('q'));
  const [from, to] = [Number(query.get('date_from') ?? 0), Number(query.get('date_to') ?? Infinity)];
  const rows = account.history
    .filter(({ date }) => date >= from && date <= to)
    .filter((row) => conditions.every(([field, value]) => valueOf(row, field).toLowerCase() === value));
  return page(call, rows.sort(orderOf(query.get('order_by'))));
}

function conditionsOf(q: string | null): [field: string, value: string][] {
  return (q ?? '')
    .split(',')
    .filter(Boolean)
    .map((part) => {
      const colon = part.indexOf(':');
      return [part.slice(0, colon), part.slice(colon + 1).toLowerCase()];
    });
}

function orderOf(orderBy: string | null): (one: HistoryRow, other: HistoryRow) => number {
  const [field = '', direction] = (orderBy ?? 'date:asc').split(':');
  const sign = direction === 'asc' ? 1 : -1;
  return (one, other) => {
    const [value, next] = [valueOf(one, field), valueOf(other, field)];
    if (value === next) return 0;
    return value < next ? -sign : sign;
  };
}

/** Seconds have ten digits for a long time to come, so text will do for all of them. */
function valueOf(row: HistoryRow, field: string): string {
  return textOf(Object.entries(row).find(([name]) => name === field)?.[1]);
}
