import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { asText } from '../../shared/http/json';
import { ask } from '../../shared/operation/ask';
import { campaignsRequest, readCampaigns } from '../api/campaigns';
import { msg91 } from '../api/vendor';

const PAGE_SIZE = 100;

/** The campaigns of the account, page by page; MSG91 filters them by name. */
export async function searchCampaigns(
  this: ILoadOptionsFunctions,
  filter?: string,
  paginationToken?: string,
): Promise<INodeListSearchResult> {
  const number = Number(paginationToken ?? 1);
  const page = { number, offset: (number - 1) * PAGE_SIZE, size: PAGE_SIZE };
  const body = await ask(this, msg91, campaignsRequest({ name: filter?.trim() }, page));
  const { rows, more } = readCampaigns(body, page);
  const results = rows.flatMap(({ name, slug }) => {
    const value = asText(slug);
    return value === undefined ? [] : [{ name: asText(name) ?? value, value }];
  });
  return { results, ...(more ? { paginationToken: String(number + 1) } : {}) };
}
