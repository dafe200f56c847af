import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { ask } from '../../shared/operation/ask';
import { readList } from '../api/list';
import { reach } from '../api/vendor';

const SIZE = 100;

/** Contacts that Reach finds by number or name, a page at a time. */
export async function searchContacts(
  this: ILoadOptionsFunctions,
  filter?: string,
  paginationToken?: string,
): Promise<INodeListSearchResult> {
  const offset = Number(paginationToken ?? 0);
  const query = { query: filter?.trim(), limit: SIZE, start: offset };
  const body = await ask(this, reach, { method: 'GET', path: '/contacts', query });
  const { rows } = readList(body, { number: 1, offset, size: SIZE });
  const next = rows.length < SIZE ? undefined : String(offset + rows.length);
  return { results: rows.map(entryOf), paginationToken: next };
}

function entryOf(contact: IDataObject): { name: string; value: string } {
  const number = String(contact.msisdn);
  const name = String(contact.full_name ?? '').trim();
  return { name: name ? `${name} (${number})` : number, value: number };
}
