import type { VendorCall, VendorReply } from '../http/vendor';
import { success } from './envelope';

const usualLimit = 15;
const usualSize = 10;

/** One page of rows in ClickSend's classic form. */
export function page<Row>(call: VendorCall, rows: Row[], message?: string): VendorReply {
  const limit = Number(call.query.get('limit') ?? usualLimit);
  const current = Number(call.query.get('page') ?? 1);
  return success(pageOf(rows, current, limit), message);
}

function pageOf<Row>(rows: Row[], current: number, limit: number) {
  const last = Math.ceil(rows.length / limit);
  const start = (current - 1) * limit;
  const data = rows.slice(start, start + limit);
  return {
    total: rows.length,
    per_page: limit,
    current_page: current,
    last_page: last,
    // Relative to another root, as the vendor sends it: not to be followed.
    next_page_url: current < last ? `/?page=${current + 1}` : null,
    prev_page_url: current > 1 ? `/?page=${current - 1}` : null,
    from: data.length > 0 ? start + 1 : null,
    to: data.length > 0 ? start + data.length : null,
    data,
  };
}

/** One page in the cursor form without envelope of `/own-numbers` and `/alpha-tags`. */
export function cursorPage<Row>(call: VendorCall, name: string, rows: Row[]): VendorReply {
  const size = Number(call.query.get('page_size') ?? usualSize);
  const start = offsetOf(call.query.get('offset'));
  const shown = rows.slice(start, start + size);
  const more = start + size < rows.length;
  const self = linkTo(call, start, size);
  const pagination = { self, next: more ? linkTo(call, start + size, size) : self, page_size: size };
  return { status: 200, body: { [name]: shown, _metadata: { pagination } } };
}

function linkTo(call: VendorCall, start: number, size: number): string {
  const query = new URLSearchParams(call.query);
  query.set('page_size', String(size));
  if (start > 0) query.set('offset', Buffer.from(`row:${start}`).toString('base64url'));
  return `https://rest.clicksend.com/v3${call.path}?${query.toString()}`;
}

function offsetOf(offset: string | null): number {
  const row = Buffer.from(offset ?? '', 'base64url')
    .toString()
    .replace('row:', '');
  return Number(row) || 0;
}
