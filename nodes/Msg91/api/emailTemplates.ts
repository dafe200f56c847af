import { asObject, asRows } from '../../shared/http/json';
import type { QueryValue, Request } from '../../shared/http/request';
import type { Page, PageContent } from '../../shared/operation/operation';

/** One page of the email templates (docs.msg91.com, "Get Email Templates"). */
export function emailTemplatesRequest(query: Record<string, QueryValue>, { number, size }: Page): Request {
  return {
    method: 'GET',
    path: '/email/templates',
    query: { ...query, page: number, per_page: size, with: 'versions' },
  };
}

/** `{current_page, last_page, data: []}`, inside of `data` or on top; a full page without these may not be the last. */
export function readEmailTemplates(body: unknown, { size }: Pick<Page, 'size'>): PageContent {
  const page = asObject(asObject(body)?.data) ?? asObject(body) ?? {};
  const rows = asRows(page.data);
  const { current_page: current, last_page: last } = page;
  return { rows, more: last === undefined ? rows.length >= size : Number(current) < Number(last) };
}
