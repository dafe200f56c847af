import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { INodeType } from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';
import { MOST_COUNTED, sizeOf } from '../../../../nodes/shared/http/size';
import { runNode } from '../../../harness';

/** A node that says the size of a file, so that n8n's own request helper asks. */
const node: INodeType = {
  description: {
    displayName: 'Size',
    name: 'size',
    group: ['transform'],
    version: 1,
    description: 'Says the size of a file',
    defaults: { name: 'Size' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    properties: [],
  },
  async execute() {
    const { url } = this.getInputData()[0]?.json ?? {};
    return [[{ json: { size: (await sizeOf(this, String(url))) ?? 'unknown' } }]];
  },
};

describe('The size of a public file', () => {
  let server: Server | undefined;
  const asked: string[] = [];

  afterEach(async () => {
    asked.splice(0);
    server?.closeAllConnections();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(undefined)));
  });

  const sizeAt = async (listener: RequestListener): Promise<unknown> => {
    server = createServer((request, response) => {
      asked.push([request.method, request.headers.range, request.headers.authorization].join(' ').trim());
      listener(request, response);
    });
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { output } = await runNode({ node, items: [{ url: `http://127.0.0.1:${port}/a.pdf` }] });
    return output[0][0]?.json.size;
  };

  it('is asked for by HEAD, without any credential', async () => {
    const listener: RequestListener = (_request, response) =>
      response.writeHead(200, { 'content-length': '2048' }).end();

    expect(await sizeAt(listener)).toBe(2048);
    expect(asked).toEqual(['HEAD']);
  });

  it('is 0 of an empty file', async () => {
    expect(
      await sizeAt((_request, response) => response.writeHead(200, { 'content-length': '0' }).end()),
    ).toBe(0);
  });

  it.each<[string, RequestListener]>([
    [
      'a server that knows no HEAD, by the first byte',
      ({ method }, response) =>
        method === 'HEAD'
          ? response.writeHead(405, { 'content-length': '9' }).end()
          : response.writeHead(206, { 'content-range': 'bytes 0-0/2048', 'content-length': '1' }).end('x'),
    ],
    [
      'a server that knows no ranges either, by the length of the whole',
      ({ method }, response) =>
        method === 'HEAD'
          ? response.writeHead(403).end()
          : response.writeHead(200, { 'content-length': '2048' }).end('x'.repeat(2048)),
    ],
    [
      'a server that tells nothing, by reading it',
      ({ method }, response) => {
        response.writeHead(200, { 'transfer-encoding': 'chunked' });
        if (method === 'GET') for (let part = 0; part < 4; part++) response.write('x'.repeat(512));
        response.end();
      },
    ],
  ])('is found out of %s', async (_name, listener) => {
    expect(await sizeAt(listener)).toBe(2048);
    expect(asked).toEqual(['HEAD', 'GET bytes=0-0']);
  });

  it('is not read to the end of a file that never ends', async () => {
    const chunk = Buffer.alloc(1024 * 1024);
    const size = await sizeAt(({ method }, response) => {
      response.writeHead(200, { 'transfer-encoding': 'chunked' });
      if (method === 'HEAD') return response.end();
      const more = (): void => {
        if (!response.destroyed) response.write(chunk, more);
      };
      more();
      return undefined;
    });

    expect(size).toBeGreaterThan(MOST_COUNTED);
    expect(size).toBeLessThan(2 * MOST_COUNTED);
  });

  it.each<[string, RequestListener]>([
    [
      'a file that is not there',
      (_request, response) => response.writeHead(404, { 'content-length': '9' }).end(),
    ],
    [
      'a range of unknown size',
      (_request, response) => response.writeHead(206, { 'content-range': 'bytes 0-0/*' }).end(),
    ],
    ['no answer', (request) => request.destroy()],
  ])('is not known of %s', async (_name, listener) => {
    expect(await sizeAt(listener)).toBe('unknown');
  });
});
