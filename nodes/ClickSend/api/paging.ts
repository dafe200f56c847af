import type { IDataObject } from 'n8n-workflow';
import { asObject, asRows } from '../../shared/http/json';
import type { QueryValue, Request } from '../../shared/http/request';
import type { Page, PageContent } from '../../shared/operation/operation';

/** ClickSend gives 15 to 100 rows a page; a page outside of these bounds is undocumented. */
export const MOST_ROWS = 100;
const LEAST_ROWS = 15;

/** One page of a list: `page` from 1, `limit` within the vendor's bounds (surplus rows are cut later). */
export function pageRequest(
  path: string,
  { number, size }: Page,
  query: Record<string, QueryValue> = {},
): Request {
  return { method: 'GET', path, query: { ...query, page: number, limit: Math.max(LEAST_ROWS, size) } };
}

/** Rows of a page: `data.data`, a bare array, or the same wrapped in a one-element array. */
export function readPage(body: unknown): PageContent {
  const data = asObject(body)?.data;
  const [wrapped] = asRows(data);
  const page: IDataObject = (wrapped && 'data' in wrapped ? wrapped : asObject(data)) ?? {};
  if (Array.isArray(data) && !(wrapped && 'data' in wrapped)) return { rows: asRows(data), more: false };
  return { rows: asRows(page.data), more: Number(page.current_page) < Number(page.last_page) };
}

/** The answer with the wanted rows alone, in whichever of its forms; the page's own fields stay as they came. */
export function onlyRows(body: IDataObject, isWanted: (row: IDataObject) => boolean): IDataObject {
  const [wrapped] = asRows(body.data);
  if (wrapped && 'data' in wrapped) return { ...body, data: [onlyRows(wrapped, isWanted)] };
  if (Array.isArray(body.data)) return { ...body, data: asRows(body.data).filter(isWanted) };
  const page = asObject(body.data);
  return page === undefined ? body : { ...body, data: onlyRows(page, isWanted) };
}
