import type { IDataObject } from 'n8n-workflow';
import { asRows } from '../../../shared/http/json';
import { keyOf } from '../key';

/** Rows per request: the platform's own default (contract 2.2). */
const LIMIT = 200;

/** A list without end is left here, to go on with the next poll. */
const MOST_PAGES = 5_000;

/** Asks for rows of one period by offset. */
export type ReadPage = (start: number, limit: number) => Promise<unknown[]>;

/** How far a period was read. */
export interface Drained {
  /** Each row once, as last seen. */
  rows: IDataObject[];
  /** Where the rest begins. */
  start: number;
  end: 'complete' | 'interrupted' | 'failed';
  /** Why it failed. */
  error?: unknown;
}

/**
 * Reads a period page by page to its end, which is an empty page: a short one proves nothing, since the server may
 * cap the size. What comes in meanwhile moves rows to later pages or is added behind, so nothing is jumped over.
 * @param mayGoOn asked before every page but the first
 */
export async function drain(read: ReadPage, start: number, mayGoOn: () => boolean): Promise<Drained> {
  const rows = new Map<string, IDataObject>();
  const drained = (end: Drained['end'], error?: unknown): Drained => ({
    ...{ rows: [...rows.values()], start, end },
    ...(error === undefined ? {} : { error }),
  });
  try {
    for (let pages = 0; pages < MOST_PAGES; pages++) {
      if (pages > 0 && !mayGoOn()) return drained('interrupted');
      const page = await read(start, LIMIT);
      if (page.length === 0) return drained('complete');
      const isNews = take(rows, page);
      if (!isNews && (await startIsIgnored(read, start, page, rows))) return drained('complete');
      start += page.length;
    }
    return drained('interrupted');
  } catch (error) {
    return drained(mayGoOn() || rows.size === 0 ? 'failed' : 'interrupted', error);
  }
}

/**
 * A page without news comes from a server that knows no `start`, or from rows that new ones have moved. The first
 * rows decide: no more than `start` of them are asked for, so only a server without `start` gives one of the page's.
 */
async function startIsIgnored(
  read: ReadPage,
  start: number,
  page: unknown[],
  rows: Map<string, IDataObject>,
): Promise<boolean> {
  const first = await read(0, Math.min(LIMIT, start));
  take(rows, first);
  const keys = new Set(asRows(first).map(keyOf));
  return asRows(page).some((row) => keys.has(keyOf(row)));
}

/** Adds rows; true when one of them was not there. */
function take(rows: Map<string, IDataObject>, page: unknown[]): boolean {
  const before = rows.size;
  for (const row of asRows(page)) rows.set(keyOf(row), row);
  return rows.size > before;
}
