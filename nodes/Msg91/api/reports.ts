import { isAbsent } from '../../shared/fields/field';
import { asObject, asRows, asText } from '../../shared/http/json';
import type { QueryValue, Request } from '../../shared/http/request';
import type { Page, PageContent } from '../../shared/operation/operation';
import { whenUnknown } from './templates';

/** MSG91's logs and statistics count days in India. */
export const ZONE = 'Asia/Kolkata';

/** MSG91 gives 1,000 log rows at once. */
export const MOST_LOG_ROWS = 1000;

/** What MSG91's answer calls the mark of the next page, and by all likelihood its question too. */
export const PAGINATION_TOKEN = 'paginationToken';

/**
 * One page of delivery logs. MSG91's pages give GET for some products and POST for others, with the same query: the
 * other one is asked where the first is not known. The pages follow each other by a token of MSG91's, whose name in the question
 * its pages do not give.
 * @param product the end of the path: `p/sms`, `p/otp`, `mail`, `wa`, `voice`
 * @param placeName what the place of the page is called; `offset` sends the number of rows before it
 */
export function logsRequest(
  product: string,
  query: Record<string, QueryValue>,
  page: Page,
  placeName: string = PAGINATION_TOKEN,
): Request {
  const place = placeName === 'offset' ? page.offset || undefined : page.token;
  const asked = { ...query, limit: page.size, [placeName]: place };
  const path = `/report/logs/${product}`;
  const byPost: Request = { method: 'POST', path, query: asked, body: {}, reads: true };
  return { method: 'GET', path, query: asked, otherwise: whenUnknown(byPost) };
}

/**
 * Rows and the token of the next page; without a token, or with all rows there, the list has ended.
 * @throws Error when the same page came again: its rows must not be counted twice
 */
export function readLogs(body: unknown, page: Page): PageContent {
  const rows = asRows(asObject(body)?.data);
  const { total, paginationToken } = asObject(asObject(body)?.metadata) ?? {};
  const token = asText(paginationToken);
  const all = isAbsent(total) ? Infinity : Number(total);
  const isLater = page.token !== undefined && rows.length > 0;
  if (isLater && (token === page.token || page.offset + rows.length > all)) {
    throw new Error(SAME_PAGE);
  }
  return { rows, more: token !== undefined && page.offset + rows.length < all, token };
}

const SAME_PAGE =
  "MSG91 gave the same page again. Set the option 'Page Parameter' to offset, or ask for 1,000 rows at most by Limit";

/** Statistics of a product by day. */
export function analyticsRequest(product: string, query: Record<string, QueryValue>): Request {
  return { method: 'GET', path: `/report/analytics/${product}`, query };
}
