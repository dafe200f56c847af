import type { IHttpRequestOptions } from 'n8n-workflow';
import type { Answer, QueryValue, Reply, Request } from './request';

/** The part of n8n's function context that can talk to a vendor: actions, triggers and pickers all have it. */
export interface HttpContext {
  helpers: {
    httpRequestWithAuthentication(
      this: HttpContext,
      credentialsType: string,
      requestOptions: IHttpRequestOptions,
    ): Promise<unknown>;
  };
}

const TIMEOUT = 30_000;
const NO_CONNECTION: Record<string, string> = {
  ECONNREFUSED: 'the server refused it',
  ENOTFOUND: 'its name was not found',
  EAI_AGAIN: 'its name could not be looked up',
};
/** The server's certificate was refused before anything was said. */
const UNTRUSTED = /^(CERT_|ERR_TLS_|SELF_SIGNED_CERT|DEPTH_ZERO_SELF_SIGNED|UNABLE_TO_(GET|VERIFY))/;
/** Node or axios could not even write the request; HTTP 400, which axios calls the same, is an answer here. */
const UNWRITABLE = /^(ERR_INVALID_(URL|CHAR|PROTOCOL)|ERR_UNESCAPED_CHARACTERS|ERR_BAD_REQUEST)$/;
const UNWRITABLE_ADVICE =
  'The address is not valid: the Base URL in the credential must begin with https:// and hold no odd characters';

/**
 * Sends one request once, through n8n's helper with the vendor's credential.
 * Redirects are not followed (a POST would become a GET, or be posted twice) and HTTP errors are answers.
 * Never throws, and never lets n8n's error out: its cause holds the credentials' headers.
 */
export async function exchange(context: HttpContext, credential: string, request: Request): Promise<Reply> {
  try {
    const response = await context.helpers.httpRequestWithAuthentication.call(
      context,
      credential,
      optionsOf(request),
    );
    return answerOf(response);
  } catch (error) {
    return failureOf(error, request);
  }
}

/** n8n's request options: JSON serialised once here, so that what is signed is what is sent. */
export function optionsOf(request: Request): IHttpRequestOptions {
  const query = queryString(request.query ?? {});
  return {
    method: request.method,
    url: query === '' ? request.path : `${request.path}?${query}`,
    headers: { Accept: 'application/json', ...contentType(request), ...request.headers },
    ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    encoding: 'text',
    timeout: request.timeout ?? TIMEOUT,
    returnFullResponse: true,
    ignoreHttpStatusErrors: true,
    disableFollowRedirect: true,
  };
}

function contentType(request: Request): Record<string, string> {
  return request.body === undefined ? {} : { 'Content-Type': 'application/json' };
}

/** Percent-encodes after RFC 3986; empty values are left out. */
function queryString(query: Record<string, QueryValue>): string {
  return Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null && value !== '')
    .map(([key, value]) => `${encode(key)}=${encode(String(value))}`)
    .join('&');
}

/** Percent-encodes one part of a path or a query after RFC 3986. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function answerOf(response: unknown): Answer {
  const { statusCode, headers, body } = response as {
    statusCode: number;
    headers?: Record<string, unknown>;
    body?: unknown;
  };
  return {
    kind: 'answer',
    status: statusCode,
    headers: lowerCased(headers ?? {}),
    body: parsed(body),
    repeated: false,
  };
}

function lowerCased(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

function parsed(body: unknown): unknown {
  if (typeof body !== 'string') return body ?? undefined;
  const text = body.trim();
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Reads no more than the code of n8n's error; anything that is not a failed connection may have arrived. */
function failureOf(error: unknown, request: Request): Reply {
  const code = codeOf(error);
  const noConnection = NO_CONNECTION[code ?? ''];
  if (noConnection !== undefined) {
    return { kind: 'notSent', connection: true, message: `No connection could be made: ${noConnection}` };
  }
  if (UNWRITABLE.test(code ?? '') || messageOf(error) === 'Invalid URL') {
    return { kind: 'notSent', connection: false, message: UNWRITABLE_ADVICE };
  }
  if (code !== undefined && UNTRUSTED.test(code)) {
    return { kind: 'notSent', connection: false, message: `No secure connection could be made (${code})` };
  }
  if (code === 'ECONNABORTED' || code === 'ETIMEDOUT') {
    const seconds = Math.round((request.timeout ?? TIMEOUT) / 1000);
    return { kind: 'lost', message: `No answer came within ${seconds} seconds` };
  }
  if (code === undefined && !cameFromTheNetwork(error)) {
    return { kind: 'notSent', connection: false, message: messageOf(error) };
  }
  return { kind: 'lost', message: 'The connection broke before the whole answer was here' };
}

function causeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'cause' in error ? error.cause : undefined;
}

function codeOf(error: unknown): string | undefined {
  const cause = causeOf(error);
  for (const candidate of [cause, causeOf(cause), error]) {
    if (typeof candidate !== 'object' || candidate === null || !('code' in candidate)) continue;
    if (typeof candidate.code === 'string') return candidate.code;
  }
  return undefined;
}

/** n8n throws its own errors (no credential set, credential not readable) before anything is sent. */
function cameFromTheNetwork(error: unknown): boolean {
  const cause = causeOf(error);
  return typeof cause === 'object' && cause !== null && 'config' in cause;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'The request could not be made';
}
