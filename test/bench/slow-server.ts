import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SlowServer {
  port: number;
  requests(): number;
  close(): Promise<void>;
}

/** Answers everything after the same time with a request id, as MSG91's oldest sending call does. */
export async function startSlowServer(latencyMs: number): Promise<SlowServer> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    request.resume();
    setTimeout(() => response.end('3763646c3058373530393938'), latencyMs);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  };
  return { port: (server.address() as AddressInfo).port, requests: () => requests, close };
}
