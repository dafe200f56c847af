import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { choices } from './choices';

/** The contact lists of the account. */
export async function searchContactLists(
  this: ILoadOptionsFunctions,
  filter?: string,
  token?: string,
): Promise<INodeListSearchResult> {
  return await choices(this, { path: '/lists', entry }, filter, token);
}

function entry(list: IDataObject): { name: string; value: string } {
  const count = list._contacts_count;
  const contacts =
    count === undefined ? '' : ` (${String(count)} ${Number(count) === 1 ? 'contact' : 'contacts'})`;
  return { name: `${String(list.list_name)}${contacts}`, value: String(list.list_id) };
}
