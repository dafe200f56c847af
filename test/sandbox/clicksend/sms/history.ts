import type { VendorCall, VendorReply } from '../../http/vendor';
import type { ClickSendAccount } from '../account';
import { invalidInput } from '../envelope';
import { page } from '../paging';
import type { HistoryRow } from '../rows';

const searchable = ['status', 'to', 'from', 'subaccount_id', 'message_id'] as const;
const sortable = ['date', 'from', 'to', 'status', 'body'] as const;
type Searchable = (typeof searchable)[number];
type Sortable = (typeof sortable)[number];

/** `GET /sms/history`: search, sort, dates and pages over what was sent and received. */
export function smsHistory(call: VendorCall, account: ClickSendAccount): VendorReply {
  const conditions = conditionsOf(call.query.get('q'));
  if (conditions === undefined) return invalidInput({ q: 'The search field is unknown.' });
  const order = orderOf(call.query.get('order_by'));
  if (order === undefined) return invalidInput({ order_by: 'The order is unknown.' });
  const [from, to] = [
    Number(call.query.get('date_from') ?? 0),
    Number(call.query.get('date_to') ?? Infinity),
  ];
  const rows = account.history
    .filter(({ date }) => date >= from && date <= to)
    .filter((row) => conditions.every(([field, value]) => String(row[field]).toLowerCase() === value));
  return page(call, [...rows].sort(order));
}

function conditionsOf(q: string | null): [Searchable, string][] | undefined {
  if (!q) return [];
  const conditions: [Searchable, string][] = [];
  for (const part of q.split(',')) {
    const colon = part.indexOf(':');
    const field = searchable.find((name) => name === part.slice(0, colon));
    if (field === undefined) return undefined;
    conditions.push([field, part.slice(colon + 1).toLowerCase()]);
  }
  return conditions;
}

function orderOf(text: string | null): ((one: HistoryRow, other: HistoryRow) => number) | undefined {
  const [name, direction = 'asc'] = (text || 'date:asc').split(':');
  const field: Sortable | undefined = sortable.find((known) => known === name);
  if (field === undefined || !['asc', 'desc'].includes(direction)) return undefined;
  const sign = direction === 'asc' ? 1 : -1;
  return (one, other) => {
    if (one[field] === other[field]) return 0;
    return one[field] < other[field] ? -sign : sign;
  };
}
