import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { matching } from '../../shared/fields/search';
import { ask } from '../../shared/operation/ask';
import { MOST_ROWS, pageRequest, readPage } from '../api/paging';
import { clickSend } from '../api/vendor';

/** Accounts with more than 5,000 lists choose by ID. */
const MOST_PAGES = 50;

/** The contact lists of the account, all pages of them: ClickSend can't filter lists by name. */
export async function searchContactLists(
  this: ILoadOptionsFunctions,
  filter?: string,
): Promise<INodeListSearchResult> {
  const lists: IDataObject[] = [];
  for (let number = 1; number <= MOST_PAGES; number++) {
    const page = { number, offset: lists.length, size: MOST_ROWS };
    const { rows, more } = readPage(await ask(this, clickSend, pageRequest('/lists', page)));
    lists.push(...rows);
    if (!more || rows.length === 0) break;
  }
  return matching(lists.map(entryOf), filter);
}

function entryOf(list: IDataObject): { name: string; value: string } {
  const contacts = list._contacts_count === undefined ? '' : ` (${String(list._contacts_count)} contacts)`;
  return { name: `${String(list.list_name)}${contacts}`, value: String(list.list_id) };
}
