import type { IDataObject, ILoadOptionsFunctions, INodePropertyOptions } from 'n8n-workflow';
import { asRows } from '../../shared/http/json';
import { ask } from '../../shared/operation/ask';
import { tidyTag } from '../api/tags';
import { reach } from '../api/vendor';

/** The tags of the account, which are not many: they exist as long as a contact has them. */
export async function getTags(this: ILoadOptionsFunctions): Promise<INodePropertyOptions[]> {
  const tags = asRows(await ask(this, reach, { method: 'GET', path: '/tags' }));
  return tags.map(entryOf).sort((one, other) => one.name.localeCompare(other.name));
}

function entryOf(tag: IDataObject): { name: string; value: string } {
  const { name, count } = tidyTag(tag);
  const contacts = count === null ? '' : ` (${String(count)} contacts)`;
  return { name: `${String(name)}${contacts}`, value: String(name) };
}
