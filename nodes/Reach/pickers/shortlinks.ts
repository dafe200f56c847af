import type { IDataObject, ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { matching } from '../../shared/fields/search';
import { asText } from '../../shared/http/json';
import { ask } from '../../shared/operation/ask';
import { LIST, readShortlinks, tidyShortlink } from '../api/shortlinks';
import { reach } from '../api/vendor';

/** The short links of the account: Reach can't filter them by name. */
export async function searchShortlinks(
  this: ILoadOptionsFunctions,
  filter?: string,
): Promise<INodeListSearchResult> {
  const { rows } = readShortlinks(await ask(this, reach, LIST));
  return matching(rows.map(entryOf), filter);
}

function entryOf(link: IDataObject): { name: string; value: string } {
  const { url_id: id, name, short_url: short, long_url: long } = tidyShortlink(link);
  const title = [asText(name), asText(short), asText(long)].filter(Boolean).join(' – ');
  return { name: title || String(id), value: String(id) };
}
