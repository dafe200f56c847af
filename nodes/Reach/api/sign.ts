import { createHmac } from 'node:crypto';
import omit from 'lodash/omit';
import type { IHttpRequestOptions } from 'n8n-workflow';
import { withoutTrailingSlashes, type AddressedOptions } from '../../shared/http/address';
import { CLOCK_OFFSET } from './clock';
import { canonicalQuery, parametersOf, parametersOfObject } from './query';

/** One account of the platform. */
export interface Account {
  apiKey: string;
  apiSecret: string;
  baseUrl: string;
}

/** What n8n hands to `authenticate`: its own options, those of the HTTP Request node, or what was signed before. */
export type UnsignedOptions = AddressedOptions & { form?: object };

const ORIGIN = 'IM_SDK_JAVASCRIPT_V4';
const WITHOUT_BODY = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Signs a request: query and body are built once, and the same bytes are signed and sent. Doing it twice signs
 * again with a new date (contract 1.2; n8n authenticates again after an HTTP 401).
 * @param now milliseconds since 1970
 */
export function signed(options: UnsignedOptions, account: Account, now: number): IHttpRequestOptions {
  const { path, query } = addressOf(options, account.baseUrl);
  const body = bodyOf(options);
  const { offset, headers } = withoutOwnHeaders(options.headers ?? {});
  const date = new Date(now + offset).toUTCString();
  return {
    ...omit(options, ['uri', 'form', 'body']),
    baseURL: undefined,
    url: query === '' ? path : `${path}?${query}`,
    qs: {},
    ...(body === undefined ? {} : { body: sendable(body) }),
    headers: {
      ...headers,
      Date: date,
      Authorization: `IM ${account.apiKey}:${signature(account, date, query, body ?? '')}`,
      'Content-Type': 'application/json; charset=utf-8',
      'X-IM-ORIGIN': ORIGIN,
    },
  };
}

/**
 * Base64 of HMAC-SHA1 over key, date, query and body without anything between them (contract 1.2).
 * @param query sorted and encoded, without question mark
 */
function signature({ apiKey, apiSecret }: Account, date: string, query: string, body: string): string {
  return createHmac('sha1', apiSecret)
    .update(apiKey + date + query + body)
    .digest('base64');
}

/** The base URL with the API's usual path when only a host was given (contract 1.1); no slash at the end. */
export function normalisedBaseUrl(baseUrl: string): string {
  const trimmed = withoutTrailingSlashes(baseUrl);
  return /^https?:\/\/[^/]+$/i.test(trimmed) ? `${trimmed}/api/rest` : trimmed;
}

function addressOf(options: UnsignedOptions, baseUrl: string): { path: string; query: string } {
  const given = options.url || options.uri || '';
  const mark = given.indexOf('?');
  const place = mark < 0 ? given : given.slice(0, mark);
  const inUrl = mark < 0 ? [] : parametersOf(given.slice(mark + 1).replace(/#.*$/, ''));
  const query = canonicalQuery([...inUrl, ...parametersOfObject(options.qs ?? {})]);
  if (/^https?:\/\//i.test(place)) return { path: place, query };
  const base = options.baseURL ? withoutTrailingSlashes(options.baseURL) : normalisedBaseUrl(baseUrl);
  return { path: `${base}/${place.replace(/^\/+/, '')}`, query };
}

/** The text that goes out; undefined for a request without body. The platform takes JSON only. */
function bodyOf(options: UnsignedOptions): string | undefined {
  const { method = 'GET', form } = options;
  const body: unknown = options.body ?? form;
  if (WITHOUT_BODY.includes(method.toUpperCase()) || body === undefined || body === null) return undefined;
  if (body instanceof Uint8Array) return Buffer.from(body).toString('utf8');
  const text = typeof body === 'string' ? body.trim() : JSON.stringify(body);
  return text === '' || text === '{}' ? undefined : text;
}

/** n8n's HTTP library would put text that is no JSON into quotes; bytes it leaves alone. */
function sendable(text: string): string | Buffer {
  try {
    JSON.parse(text);
    return text;
  } catch {
    return Buffer.from(text, 'utf8');
  }
}

const OWN_HEADERS = ['authorization', 'date', 'content-type', 'x-im-origin', CLOCK_OFFSET];

function withoutOwnHeaders(given: IHttpRequestOptions['headers'] & object): {
  offset: number;
  headers: Record<string, unknown>;
} {
  const entries = Object.entries(given);
  const offset = Number(entries.find(([name]) => name.toLowerCase() === CLOCK_OFFSET)?.[1] ?? 0);
  const headers = Object.fromEntries(entries.filter(([name]) => !OWN_HEADERS.includes(name.toLowerCase())));
  return { offset: Number.isFinite(offset) ? offset : 0, headers };
}
