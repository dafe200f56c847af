import type { IDataObject } from 'n8n-workflow';
import { asObject, asRows } from '../http/json';
import { queryWithoutToken } from './token';

/** A push as n8n hands it over. */
export interface Push {
  /** What n8n made of the body by its content type. */
  body: unknown;
  /** The bytes themselves; n8n keeps none of a multipart form. */
  rawBody?: unknown;
  headers: Record<string, unknown>;
  query: Record<string, unknown>;
}

/**
 * The objects that a push carries, whatever its content type says: a JSON object or several of them, JSON inside
 * a JSON text, a form, or (without a body) the query. An empty list when there is nothing in it.
 */
export function payloadsOf({ body, rawBody, headers, query }: Push): IDataObject[] {
  const contentType = String(headers['content-type'] ?? '').toLowerCase();
  const text = textOf(body, rawBody);
  const candidates = [
    () => (contentType.includes('json') ? objectsIn(body) : []),
    () => objectsInText(text),
    () => objectsIn(contentType.startsWith('multipart/') ? (asObject(body)?.data ?? body) : body),
    () => fieldsOfForm(text),
    () => objectsIn(queryWithoutToken(query)),
  ];
  for (const candidate of candidates) {
    const found = candidate();
    if (found.length > 0) return found;
  }
  return [];
}

function textOf(body: unknown, rawBody: unknown): string {
  const text = Buffer.isBuffer(rawBody) ? rawBody.toString('utf8') : typeof body === 'string' ? body : '';
  return text.replace(/^\uFEFF/, '').trim();
}

/** The objects with at least one field. */
function objectsIn(value: unknown): IDataObject[] {
  const objects = Array.isArray(value) ? asRows(value) : asRows([value]);
  return objects.filter((object) => Object.keys(object).length > 0).map((object) => ({ ...object }));
}

/** JSON in a text, also when it was written as JSON text once more. */
function objectsInText(text: string): IDataObject[] {
  const value = parsed(text);
  return objectsIn(typeof value === 'string' ? parsed(value.trim()) : value);
}

function parsed(text: string): unknown {
  if (!/^["{[]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A form, in which a name that stands there twice has a list of values. */
function fieldsOfForm(text: string): IDataObject[] {
  if (!/^[^\s<{["]+=/.test(text)) return [];
  const fields = new URLSearchParams(text);
  const entries = [...new Set(fields.keys())].map((name) => {
    const values = fields.getAll(name);
    return [name, values.length > 1 ? values : (values[0] ?? '')] as const;
  });
  return objectsIn(Object.fromEntries(entries));
}
