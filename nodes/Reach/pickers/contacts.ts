import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { ask } from '../../shared/operation/ask';
import { readList } from '../api/list';
import { reach } from '../api/vendor';

const SIZE = 100;

/** Contacts that Reach finds by number or name, a page at a time: up to an empty one, since the server may cap them. */
export async function searchContacts(
  this: ILoadOptionsFunctions,
  filter?: string,
  paginationToken?: string,
): Promise<INodeListSearchResult> {
  const { offset, token } = placeOf(paginationToken);
  const query = { query: filter?.trim(), limit: SIZE, start: offset };
  const body = await ask(this, reach, { method: 'GET', path: '/contacts', query });
  const page = readList(body, { number: 1, offset, size: SIZE, token });
  const next = page.more ? `${offset + page.rows.length} ${page.token}` : undefined;
  return { results: page.rows.map(entryOf), paginationToken: next };
}

/** The token tells a page from the one before: a server that knows no offset gives the same one again. */
function placeOf(paginationToken = '0'): { offset: number; token?: string } {
  const [offset = '0', ...token] = paginationToken.split(' ');
  return { offset: Number(offset), ...(token.length > 0 ? { token: token.join(' ') } : {}) };
}

function entryOf(contact: IDataObject): { name: string; value: string } {
  const number = String(contact.msisdn);
  const name = String(contact.full_name ?? '').trim();
  return { name: name ? `${name} (${number})` : number, value: number };
}
