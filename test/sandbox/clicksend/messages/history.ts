import type { JsonObject } from '../../http/json';
import { textOf } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import { page } from '../paging';

/** A history with one search field, an order by date, and dates. @param orders the names of the order */
export function historyPage(call: VendorCall, rows: JsonObject[], orders = ['order_by']): VendorReply {
  const { query } = call;
  const [field = '', ...value] = (query.get('q') ?? '').split(':');
  const order = orders.map((name) => query.get(name)).find((given) => given !== null);
  const [from, to] = [Number(query.get('date_from') ?? 0), Number(query.get('date_to') ?? Infinity)];
  const found = rows
    .filter(({ date, date_added: added }) => Number(date ?? added) >= from && Number(date ?? added) <= to)
    .filter((row) => field === '' || textOf(row[field]).toLowerCase() === value.join(':').toLowerCase());
  return page(call, order?.endsWith(':desc') ? [...found].reverse() : found);
}
