import { asObject, asRows, asText } from '../../shared/http/json';
import type { QueryValue, Request } from '../../shared/http/request';
import type { PageContent } from '../../shared/operation/operation';

/** Where a page in the cursor form begins: an opaque mark from the page before. */
export interface Cursor {
  size: number;
  token?: string;
}

/** One page of the lists without envelope, `/own-numbers` and `/alpha-tags`: `page_size` and an opaque `offset`. */
export function cursorRequest(
  path: string,
  { size, token }: Cursor,
  query: Record<string, QueryValue> = {},
): Request {
  return { method: 'GET', path, query: { ...query, page_size: size, offset: token } };
}

/**
 * Rows of such a page, which stand under the list's own name. There is another page only while this one is full
 * and `next` differs from `self`; the address in `next` is never followed, only its mark is read.
 */
export function readCursor(body: unknown, name: string, size: number): PageContent {
  const rows = asRows(asObject(body)?.[name]);
  const pagination = asObject(asObject(asObject(body)?._metadata)?.pagination);
  const [self, next] = [asText(pagination?.self), asText(pagination?.next)];
  const token = next === undefined || next === self ? undefined : offsetOf(next);
  return { rows, more: token !== undefined && rows.length >= size, token };
}

function offsetOf(address: string): string | undefined {
  const query = new URLSearchParams(address.slice(address.indexOf('?') + 1));
  return asText(query.get('offset'));
}
