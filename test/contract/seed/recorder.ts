import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import axios from 'axios';
import type { Sandbox } from '../../sandbox/server';

/** A request and its answer, as they went over the wire. */
export interface Exchange {
  method: string;
  /** Path as sent, below the origin. */
  path: string;
  query: URLSearchParams;
  /** The request's JSON; undefined when it has no body. */
  body: unknown;
  status: number;
  /** The answer's JSON, or its text when it is none. */
  answer: unknown;
}

/** Stands between a node and the sandbox, and writes down what both say. */
export class Recorder {
  readonly exchanges: Exchange[] = [];
  private readonly server: Server;

  constructor(private readonly sandbox: () => Sandbox) {
    this.server = createServer((request, response) => void this.pass(request, response));
  }

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** The sandbox's credentials with this place in front of it. */
  get credentials(): Sandbox['credentials'] {
    const { credentials, origin } = this.sandbox();
    const here = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
    return JSON.parse(JSON.stringify(credentials).replaceAll(origin, here));
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', url = '', headers } = request;
    const sent = await textOf(request);
    const answer = await axios.request<string>({
      ...{ method, url: this.sandbox().origin + url, headers: { ...headers, host: '' }, data: sent },
      ...{ transformRequest: [], transformResponse: [], responseType: 'text', maxRedirects: 0 },
      validateStatus: () => true,
    });
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    this.exchanges.push({
      ...{ method, path: pathname, query: searchParams, body: sent === '' ? undefined : read(sent) },
      ...{ status: answer.status, answer: read(answer.data) },
    });
    response.writeHead(answer.status, { 'content-type': String(answer.headers['content-type']) });
    response.end(answer.data);
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString();
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
