import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { matching } from '../../shared/fields/search';
import { asText } from '../../shared/http/json';
import { ask } from '../../shared/operation/ask';
import { emailTemplatesRequest, readEmailTemplates } from '../api/emailTemplates';
import { rowsOf } from '../api/templates';
import { msg91 } from '../api/vendor';

const PAGE_SIZE = 100;
const VERIFIED = '2';

/** The verified email templates of the account, page by page; MSG91 filters them by name. */
export async function searchEmailTemplates(
  this: ILoadOptionsFunctions,
  filter?: string,
  paginationToken?: string,
): Promise<INodeListSearchResult> {
  const number = Number(paginationToken ?? 1);
  const page = { number, offset: (number - 1) * PAGE_SIZE, size: PAGE_SIZE };
  const wanted = filter?.trim();
  const search = wanted ? { keyword: wanted, search_in: 'name' } : {};
  const body = await ask(this, msg91, emailTemplatesRequest({ status_id: VERIFIED, ...search }, page));
  const { rows, more } = readEmailTemplates(body, page);
  const results = rows.flatMap(({ name, slug }) => {
    const value = asText(slug);
    return value === undefined ? [] : [{ name: asText(name) ?? value, value }];
  });
  return { results, ...(more ? { paginationToken: String(number + 1) } : {}) };
}

/** The domains that may send email, as MSG91's own code asks for them. */
export async function searchEmailDomains(
  this: ILoadOptionsFunctions,
  filter?: string,
): Promise<INodeListSearchResult> {
  const query = { is_enabled: 1, status_id: VERIFIED };
  const body = await ask(this, msg91, { method: 'GET', path: '/email/domains', query });
  const domains = rowsOf(body).flatMap(({ domain, name }) => asText(domain) ?? asText(name) ?? []);
  return matching(
    domains.map((domain) => ({ name: domain, value: domain })),
    filter,
  );
}
