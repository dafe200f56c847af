import { asObject, asRows, asText } from '../../shared/http/json';
import type { QueryValue, Request } from '../../shared/http/request';
import type { Page, PageContent } from '../../shared/operation/operation';
import { whenUnknown } from './templates';

/** MSG91's logs and statistics count days in India. */
export const ZONE = 'Asia/Kolkata';

/** MSG91 gives 1,000 log rows at once. */
export const MOST_LOG_ROWS = 1000;

/**
 * One page of delivery logs. MSG91's pages give GET for some products and POST for others, with the same query: the
 * other one is asked where the first is not known. The pages follow each other by a token of MSG91's.
 * @param product the end of the path: `p/sms`, `p/otp`, `mail`, `wa`, `voice`
 */
export function logsRequest(product: string, query: Record<string, QueryValue>, page: Page): Request {
  const asked = { ...query, limit: page.size, paginationToken: page.token };
  const path = `/report/logs/${product}`;
  const byPost: Request = { method: 'POST', path, query: asked, body: {}, reads: true };
  return { method: 'GET', path, query: asked, otherwise: whenUnknown(byPost) };
}

/** Rows and the token of the next page; without a new token, or with all rows there, the list has ended. */
export function readLogs(body: unknown, page: Page): PageContent {
  const rows = asRows(asObject(body)?.data);
  const metadata = asObject(asObject(body)?.metadata) ?? {};
  const token = asText(metadata.paginationToken);
  const total = metadata.total === undefined ? Infinity : Number(metadata.total);
  const more = token !== undefined && token !== page.token && page.offset + rows.length < total;
  return { rows, more, token };
}

/** Statistics of a product by day. */
export function analyticsRequest(product: string, query: Record<string, QueryValue>): Request {
  return { method: 'GET', path: `/report/analytics/${product}`, query };
}
