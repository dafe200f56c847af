import type {
  IDataObject,
  ILoadOptionsFunctions,
  INodeListSearchItems,
  INodeListSearchResult,
} from 'n8n-workflow';
import { asObject } from '../../shared/http/json';
import { ask } from '../../shared/operation/ask';
import { rowsOf, templatesRequest } from '../api/templates';
import { msg91 } from '../api/vendor';

const PAGE_SIZE = 100;

/** The SMS templates of the account, page by page. MSG91 filters them; a key without the right to read is told so. */
export async function searchSmsTemplates(
  this: ILoadOptionsFunctions,
  filter?: string,
  paginationToken?: string,
): Promise<INodeListSearchResult> {
  const page = Number(paginationToken ?? 1);
  const body = await ask(this, msg91, templatesRequest(page, PAGE_SIZE, { search: filter?.trim() }));
  const { totalPageCount } = asObject(asObject(body)?.data) ?? {};
  return {
    results: rowsOf(body).map(entryOf),
    ...(page < Number(totalPageCount ?? 1) ? { paginationToken: String(page + 1) } : {}),
  };
}

function entryOf(template: IDataObject): INodeListSearchItems {
  const { template_id: id, template_name: name, template: text } = template;
  return { name: String(name ?? id), value: String(id), ...(text ? { description: String(text) } : {}) };
}
