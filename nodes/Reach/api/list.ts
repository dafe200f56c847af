import type { IDataObject } from 'n8n-workflow';
import { asRows } from '../../shared/http/json';
import type { Page, PageContent } from '../../shared/operation/operation';

/** The most rows that every list of the platform gives at once (contract 2.2, 4.2). */
export const MOST_ROWS = 1000;

/**
 * Rows of a list, which has neither total nor cursor (contract 2.2): the end is an empty page, since the server may
 * cap the size, or the same page again from a server that knows no `start`.
 * @throws Error when the answer is no list: an empty one would look like "nothing found"
 */
export function readList(body: unknown, page: Page): PageContent {
  const rows = rowsOf(body);
  const token = rows.length === 0 ? '' : JSON.stringify([rows.length, keyOf(rows[0]), keyOf(rows.at(-1))]);
  if (token === page.token) return { rows: [], more: false };
  return { rows, more: rows.length > 0, token };
}

/**
 * The rows of a list that has no pages.
 * @throws Error when the answer is no list
 */
export function rowsOf(body: unknown): IDataObject[] {
  if (Array.isArray(body)) return asRows(body);
  throw new Error('Reach answered with something else than a list: nothing was read');
}

/** What a row is known by, which remains the same while its status or its count changes. */
function keyOf(row: IDataObject = {}): unknown {
  return row.message_id ?? row.msisdn ?? row.name ?? row.tag_name ?? row;
}
