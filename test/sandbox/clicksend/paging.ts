import type { VendorCall, VendorReply } from '../http/vendor';
import { invalidInput, success } from './envelope';

const smallest = 15;
const largest = 100;

/** One page of rows in ClickSend's classic form, `limit` 15 to 100 as documented. */
export function page<Row>(call: VendorCall, rows: Row[], message?: string): VendorReply {
  const limit = wholeNumber(call.query.get('limit'), smallest);
  const current = wholeNumber(call.query.get('page'), 1);
  if (limit === undefined || limit < smallest || limit > largest) {
    return invalidInput({ limit: `The limit must be between ${smallest} and ${largest}.` });
  }
  if (current === undefined || current < 1) return invalidInput({ page: 'The page must be at least 1.' });
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
export function cursorPage<Row>(
  call: VendorCall,
  name: string,
  rows: Row[],
  largestPage: number,
): VendorReply {
  const size = wholeNumber(call.query.get('page_size'), 10);
  if (size === undefined || size < 1 || size > largestPage) {
    return invalidInput({ page_size: `The page size must be between 1 and ${largestPage}.` });
  }
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

function wholeNumber(text: string | null, fallback: number): number | undefined {
  if (text === null) return fallback;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}
