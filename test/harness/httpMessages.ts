import { EventEmitter } from 'node:events';
import { parse as parseForm } from 'node:querystring';
import { jsonParse } from 'n8n-workflow';
import type { IHttpRequestMethods } from 'n8n-workflow';

/** A push as it comes over the wire. */
export interface Push {
  method?: IHttpRequestMethods;
  headers?: Record<string, string>;
  /** The raw bytes; an object is sent as JSON. */
  body?: string | Buffer | object;
  query?: Record<string, string | string[]>;
}

/** n8n's answer to a push. */
export interface Answer {
  status: number;
  body: unknown;
  headers: Record<string, string>;
  /** Who answered: the node's own code, or n8n around it. */
  sentBy: 'node' | 'n8n';
}

/** The request object n8n gives a trigger: headers in lower case, raw bytes kept, body parsed by its type. */
export function asRequest(push: Push) {
  const { body = '' } = push;
  const isObject = typeof body === 'object' && !Buffer.isBuffer(body);
  const rawBody = isObject ? Buffer.from(JSON.stringify(body)) : Buffer.from(body);
  const given = { ...(isObject && { 'content-type': 'application/json' }), ...push.headers };
  const headers = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const [contentType, charset] = readContentType(headers['content-type']);
  const text = () => rawBody.toString(charset);
  return {
    body: rawBody.length > 0 ? (parseBody(contentType, text) ?? {}) : {},
    contentType,
    encoding: charset,
    headers,
    ip: '127.0.0.1',
    method: push.method ?? 'POST',
    params: {},
    query: push.query ?? {},
    rawBody,
  };
}

function readContentType(header?: string): [type: string | undefined, charset: BufferEncoding] {
  const [type, ...parameters] = header?.split(';') ?? [];
  const charset = parameters
    .map((parameter) => parameter.trim().match(/^charset="?([\w-]+)/i)?.[1])
    .find(Boolean);
  return [type?.toLowerCase(), charset && Buffer.isEncoding(charset) ? charset : 'utf8'];
}

function parseBody(contentType: string | undefined, text: () => string): unknown {
  const withoutBom = () => text().replace(/^\uFEFF/, '');
  if (contentType === 'application/json') return jsonParse(withoutBom());
  if (contentType === 'application/x-www-form-urlencoded') return parseForm(withoutBom());
  if (contentType === 'text/plain') return text();
  return undefined;
}

/** Takes what a trigger writes to the response itself, with the few methods of Express that triggers use. */
export class CapturedResponse extends EventEmitter {
  statusCode = 200;
  headersSent = false;
  writableEnded = false;
  private body: unknown;
  private readonly headers: Record<string, string> = {};

  status(code: number): this {
    this.statusCode = code;
    return this;
  }

  sendStatus(code: number): this {
    return this.status(code).end();
  }

  setHeader(name: string, value: string): this {
    this.headers[name.toLowerCase()] = value;
    return this;
  }

  header(name: string, value: string): this {
    return this.setHeader(name, value);
  }

  set(name: string, value: string): this {
    return this.setHeader(name, value);
  }

  type(value: string): this {
    return this.setHeader('content-type', value);
  }

  writeHead(code: number, headers: Record<string, string> = {}): this {
    Object.entries(headers).forEach(([name, value]) => this.setHeader(name, value));
    return this.status(code);
  }

  send(body?: unknown): this {
    return this.end(body);
  }

  json(body?: unknown): this {
    return this.end(body);
  }

  end(body?: unknown): this {
    if (this.writableEnded) throw new Error('The trigger answered twice');
    this.body = body;
    this.headersSent = true;
    this.writableEnded = true;
    return this;
  }

  /** What the node answered, if it answered. */
  answer(): Answer | undefined {
    if (!this.writableEnded) return undefined;
    return { status: this.statusCode, body: this.body, headers: this.headers, sentBy: 'node' };
  }
}
