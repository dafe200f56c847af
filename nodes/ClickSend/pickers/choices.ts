import type {
  IDataObject,
  ILoadOptionsFunctions,
  INodeListSearchItems,
  INodeListSearchResult,
} from 'n8n-workflow';
import { matching } from '../../shared/fields/search';
import { ask } from '../../shared/operation/ask';
import { MOST_ROWS, pageRequest, readPage } from '../api/paging';
import { clickSend } from '../api/vendor';

/** A list of the account that a picker offers. */
export interface Choices {
  path: string;
  entry(row: IDataObject): INodeListSearchItems;
  /** Rows that can't be chosen are left out. */
  keep?(row: IDataObject): boolean;
}

/** How far one call of the editor looks for what the user typed. */
const MOST_PAGES = 20;
const ENOUGH_MATCHES = 25;

/**
 * One page of a list; n8n asks for the next with the token while the user scrolls. ClickSend can't filter these
 * lists, so with a filter the pages are read until there is enough to show.
 */
export async function choices(
  context: ILoadOptionsFunctions,
  { path, entry, keep = () => true }: Choices,
  filter?: string,
  token?: string,
): Promise<INodeListSearchResult> {
  const wanted = filter ? ENOUGH_MATCHES : 1;
  const results: INodeListSearchItems[] = [];
  const first = Number(token ?? 1);
  for (let number = first; number < first + MOST_PAGES; number++) {
    const page = { number, offset: (number - 1) * MOST_ROWS, size: MOST_ROWS };
    const { rows, more } = readPage(await ask(context, clickSend, pageRequest(path, page)));
    results.push(...matching(rows.filter(keep).map(entry), filter).results);
    if (!more || rows.length === 0) return { results };
    if (results.length >= wanted) return { results, paginationToken: String(number + 1) };
  }
  return { results, paginationToken: String(first + MOST_PAGES) };
}
