import type {
  IDataObject,
  ILoadOptionsFunctions,
  INodeListSearchItems,
  INodeListSearchResult,
} from 'n8n-workflow';
import { asObject, asText } from '../../shared/http/json';
import { ask } from '../../shared/operation/ask';
import { rowsOf, templatesRequest } from '../api/templates';
import { msg91 } from '../api/vendor';

const PAGE_SIZE = 100;

/**
 * The SMS templates of the account, page by page; a key without the right to read is told so. MSG91 is asked for those
 * that match, and what it gives all the same is left out.
 */
export async function searchSmsTemplates(
  this: ILoadOptionsFunctions,
  filter?: string,
  paginationToken?: string,
): Promise<INodeListSearchResult> {
  const page = Number(paginationToken ?? 1);
  const search = filter?.trim() ?? '';
  const body = await ask(this, msg91, templatesRequest(page, PAGE_SIZE, { search }));
  const { totalPageCount } = asObject(asObject(body)?.data) ?? {};
  const wanted = rowsOf(body).filter((row) =>
    JSON.stringify(row).toLowerCase().includes(search.toLowerCase()),
  );
  return {
    results: wanted.flatMap(entryOf),
    ...(page < Number(totalPageCount ?? 1) ? { paginationToken: String(page + 1) } : {}),
  };
}

function entryOf(row: IDataObject): INodeListSearchItems[] {
  const [value, name, description] = [row.template_id, row.template_name, row.template].map(asText);
  if (value === undefined) return [];
  return [{ name: name ?? value, value, ...(description === undefined ? {} : { description }) }];
}
