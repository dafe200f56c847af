import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A push as it arrived. */
export interface Push {
  method: string;
  url: string;
  type: string;
  body: string;
}

/** A place that pushes arrive at; answers with the statuses given, in turn, then with 200. */
export class Listener {
  readonly pushes: Push[] = [];
  private readonly server: Server;

  constructor(private readonly statuses: number[] = []) {
    this.server = createServer((request, response) => {
      void bodyOf(request).then((body) => {
        const { method = '', url = '', headers } = request;
        this.pushes.push({ method, url, type: headers['content-type'] ?? '', body });
        response.statusCode = this.statuses.shift() ?? 200;
        response.end();
      });
    });
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts).toString();
}
