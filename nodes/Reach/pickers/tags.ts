import type {
  IDataObject,
  ILoadOptionsFunctions,
  INodeListSearchResult,
  INodePropertyOptions,
} from 'n8n-workflow';
import { matching } from '../../shared/fields/search';
import { asText } from '../../shared/http/json';
import type { Request } from '../../shared/http/request';
import { ask } from '../../shared/operation/ask';
import { rowsOf } from '../api/list';
import { tidyTag } from '../api/tags';
import { reach } from '../api/vendor';

/** The tags of the account for a multiple choice. */
export async function getTags(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
  return (await tagsOf(this, {})).sort((one, other) => one.name.localeCompare(other.name));
}

/** Tags whose name contains what was typed. */
export async function searchTags(
  this: ILoadOptionsFunctions,
  filter?: string,
): Promise<INodeListSearchResult> {
  return matching(await tagsOf(this, { search: filter?.trim() }), filter);
}

async function tagsOf(context: ILoadOptionsFunctions, query: Request['query']) {
  const rows = rowsOf(await ask(context, reach, { method: 'GET', path: '/tags', query }));
  return rows.map(tidyTag).filter(hasName).map(entryOf);
}

function hasName({ name }: IDataObject): boolean {
  return asText(name) !== undefined;
}

function entryOf({ name, count }: IDataObject): { name: string; value: string } {
  const unit = Number(count) === 1 ? 'contact' : 'contacts';
  const contacts = count === null ? '' : ` (${String(count)} ${unit})`;
  return { name: `${String(name)}${contacts}`, value: String(name) };
}
