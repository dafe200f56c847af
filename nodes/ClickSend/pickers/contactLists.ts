import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { asText } from '../../shared/http/json';
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
  const id = String(list.list_id);
  const name = asText(list.list_name) ?? `List ${id}`;
  const count = asText(list._contacts_count);
  const contacts = count === undefined ? '' : ` (${count} ${Number(count) === 1 ? 'contact' : 'contacts'})`;
  return { name: name + contacts, value: id };
}
