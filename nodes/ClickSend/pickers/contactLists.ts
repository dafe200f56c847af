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
  const contacts = list._contacts_count === undefined ? '' : ` (${String(list._contacts_count)} contacts)`;
  return { name: `${String(list.list_name)}${contacts}`, value: String(list.list_id) };
}
