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

/** `{current_page, last_page, data: []}`, inside of `data` or on top. */
export function readEmailTemplates(body: unknown): PageContent {
  const top = asObject(body) ?? {};
  const page = asObject(top.data) ?? top;
  return { rows: asRows(page.data), more: Number(page.current_page) < Number(page.last_page) };
}
