import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { matching } from '../../shared/fields/search';
import { asText } from '../../shared/http/json';
import { ask } from '../../shared/operation/ask';
import { readPage } from '../api/paging';
import { clickSend } from '../api/vendor';

/** The countries that ClickSend knows, by name and two-letter code (GET /countries: `[{ code, value }]`). */
export async function searchCountries(
  this: ILoadOptionsFunctions,
  filter?: string,
): Promise<INodeListSearchResult> {
  const { rows } = readPage(await ask(this, clickSend, { method: 'GET', path: '/countries' }));
  const named = rows.filter(({ code }) => asText(code) !== undefined);
  const entries = named.map(({ code, value }) => ({
    name: `${asText(value) ?? String(code)} (${String(code)})`,
    value: String(code),
  }));
  return matching(entries, filter);
}
