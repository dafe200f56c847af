import '../../noPauses';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { useSandbox } from '../../sandbox';
import { operation, people, sent } from '../msg91';

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
      response.writeHead(200, { 'content-length': String(size * mebibyte) }).end();
    });
    await new Promise<void>((resolve) => files.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(files.address() as AddressInfo).port}`;
  });
  afterEach(() => asked.splice(0));
  afterAll(() => files.close());

  const attached = (...sizes: number[]) => ({
    ...welcome,
    additionalFields: {
      attachments: { entries: sizes.map((size) => ({ fileName: 'file', file: `${origin}/${size}.pdf` })) },
    },
  });

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

  it('of a server that does not answer are left to MSG91', async () => {
    const parameters = attached();
    const entries = [{ fileName: 'file', file: 'http://127.0.0.1:9/a.pdf' }];
    const { error } = await run({ ...parameters, additionalFields: { attachments: { entries } } }, people(1));

    expect(error).toBeUndefined();
    expect(sandbox().ledger.size).toBe(1);
  });
});
