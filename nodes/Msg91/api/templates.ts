import type { IDataObject } from 'n8n-workflow';
import { asObject, asRows, asText } from '../../shared/http/json';
import type { Answer, Request } from '../../shared/http/request';
import type { VariableSource } from './known';

/**
 * The versions of an SMS template. MSG91's documentation gives GET, some accounts know only POST: the other one is
 * asked where the first is not known.
 */
export function versionsRequest(templateId: string): Request {
  const path = '/sms/getTemplateVersions';
  const byPost: Request = { method: 'POST', path, body: { template_id: templateId }, reads: true };
  return { method: 'GET', path, query: { template_id: templateId }, otherwise: whenUnknown(byPost) };
}

/** What narrows the list of templates. */
export interface TemplateFilter {
  search?: string;
  status?: string[];
}

/** One page of the account's SMS templates, as MSG91's own dashboard asks for it. */
export function templatesRequest(
  page: number,
  size: number,
  { search, status }: TemplateFilter = {},
): Request {
  return {
    method: 'POST',
    path: '/sms/getAllSmsTemplate',
    body: {
      pageNo: page,
      itemsPerPage: size,
      ...(search ? { search } : {}),
      ...(status ? { filterByStatus: status } : {}),
    },
    reads: true,
  };
}

/** Asks differently where the verb or the path is not known; nothing was done then. */
export function whenUnknown(other: Request): Request['otherwise'] {
  return (answer: Answer) => {
    const text = JSON.stringify(asObject(answer.body) ?? '');
    const isUnknown = answer.status === 404 || answer.status === 405 || text.includes('Route Missing');
    return isUnknown ? other : undefined;
  };
}

/** The rows of a paged or plain list in `data`. */
export function rowsOf(body: unknown): IDataObject[] {
  const data = asObject(body)?.data;
  return Array.isArray(data) ? asRows(data) : asRows(asObject(data)?.data);
}

/** Where the variables of an SMS template are read. */
export function smsTemplateSource(templateId: string): VariableSource<string> {
  return {
    what: 'template',
    request: versionsRequest(templateId),
    variables: (body) => (rowsOf(body).length > 0 ? variablesOf(body) : undefined),
    nameOf: (name) => name,
  };
}

/**
 * The variables of a template: those of its default version (`active_status` "1"), or of all versions where none is
 * marked as such.
 */
function variablesOf(body: unknown): string[] {
  const versions = rowsOf(body);
  const active = versions.filter(({ active_status: status }) => asText(status) === '1');
  return [...new Set((active.length > 0 ? active : versions).flatMap(marksOf))];
}

/** The `##name##` marks in the text of a version, in their exact case. */
export function marksOf(version: IDataObject): string[] {
  const text = asText(version.template_data) ?? asText(version.template) ?? '';
  return [...new Set([...text.matchAll(/##([^#\s]+)##/g)].map(([, name = '']) => name))];
}
