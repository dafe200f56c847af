import '../../noPauses';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, people, sent } from '../msg91';

const sandbox = useSandbox();
const run = operation(sandbox, 'campaign', 'run');
const welcome = { campaignSlug: 'welcome', mobile: '={{ $json.phone }}' };
const runs = () =>
  sent(sandbox())
    .filter(([, path]) => path.endsWith('/run'))
    .map(([, , , body]) => JSON.parse(body).data);

describe('MSG91: attachments of a campaign', () => {
  const mebibyte = 1024 * 1024;
  let files: Server;
  let origin = '';
  const asked: string[] = [];

  beforeAll(async () => {
    files = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${String(request.headers.authkey)}`);
      const size = Number(/(\d+)/.exec(request.url ?? '')?.[1]);
      if (request.url?.startsWith('/missing')) response.writeHead(404).end();
      else if (!request.url?.startsWith('/silent'))
        response.writeHead(200, { 'content-length': String(size * mebibyte) }).end();
      else if (request.method === 'HEAD') response.writeHead(405).end();
      else response.writeHead(206, { 'content-range': `bytes 0-0/${size * mebibyte}` }).end('x');
    });
    await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
  });
  afterEach(() => asked.splice(0));
  afterAll(() => files.close());

  const withFiles = (...files: string[]) => ({
    ...welcome,
    additionalFields: { attachments: { entries: files.map((file) => ({ fileName: 'file', file })) } },
  });
  const attached = (...sizes: number[]) => withFiles(...sizes.map((size) => `${origin}/${size}.pdf`));

  it('are named in the run, their size asked for once and without the key', async () => {
    const { error } = await run(attached(1), people(3));

    expect(error).toBeUndefined();
    expect(asked).toEqual(['HEAD /1.pdf undefined']);
    expect(runs()[0].attachments).toEqual([{ fileType: 'url', fileName: 'file', file: `${origin}/1.pdf` }]);
  });

  it.each([
    ['a file of 2 MiB', [2], "'Attachments' hold a file of 2 MiB or more"],
    ['6 MiB in all', [1, 1, 1, 1, 1, 1], "'Attachments' have 6 MiB or more in all"],
  ])('are refused with %s, before anything is sent', async (_name, sizes, text) => {
    const { error } = await run(attached(...sizes), people(1));

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(runs()).toEqual([]);
  });

  it('are refused also where the server knows no HEAD', async () => {
    const { error } = await run(withFiles(`${origin}/silent2.pdf`), people(1));

    expect(error?.message).toContain("Item 0: 'Attachments' hold a file of 2 MiB or more");
    expect(asked).toEqual(['HEAD /silent2.pdf undefined', 'GET /silent2.pdf undefined']);
    expect(runs()).toEqual([]);
  });

  it.each([
    ['does not answer', () => 'http://127.0.0.1:9/a.pdf'],
    ['has no such file', () => `${origin}/missing.pdf`],
  ])('of a server that %s are left to MSG91, with a warning', async (_name, file) => {
    const { output, error } = await run(withFiles(file()), people(2));

    expect(error).toBeUndefined();
    expect(sandbox().ledger.size).toBe(2);
    for (const { warnings } of jsonOf(output[0]))
      expect(warnings).toEqual([expect.stringMatching(/^n8n could not fetch this attachment .*\.pdf$/)]);
  });

  it('that differ make runs of their own', async () => {
    const items = people(3).map((one, index) => ({ ...one, file: `${origin}/${index % 2}.pdf` }));
    await run(withFiles('={{ $json.file }}'), items);

    expect(runs().map(({ sendTo }) => sendTo.length)).toEqual([2, 1]);
  });
});
