import type { JsonObject } from '../../http/json';
import { textOf } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import { invalidInput } from '../envelope';
import { page } from '../paging';

const searchable = ['status', 'to', 'from', 'subaccount_id', 'message_id'];

/** A history with one search field, an order by date, and dates. @param orders the names of the order */
export function historyPage(call: VendorCall, rows: JsonObject[], orders = ['order_by']): VendorReply {
  const { query } = call;
  const [field = '', ...value] = (query.get('q') ?? '').split(':');
  if (field !== '' && !searchable.includes(field)) return invalidInput({ q: 'The search field is unknown.' });
  const order = orders.map((name) => query.get(name)).find((given) => given !== null) ?? 'date:asc';
  if (!/^date:(asc|desc)$/.test(order)) return invalidInput({ order_by: 'The order is unknown.' });
  const [from, to] = [Number(query.get('date_from') ?? 0), Number(query.get('date_to') ?? Infinity)];
  const found = rows
    .filter(({ date }) => Number(date) >= from && Number(date) <= to)
    .filter((row) => field === '' || textOf(row[field]).toLowerCase() === value.join(':').toLowerCase());
  return page(call, order === 'date:desc' ? [...found].reverse() : found);
}
