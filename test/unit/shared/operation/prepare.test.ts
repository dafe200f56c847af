import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { retry, runNode, type NodeRun, type NodeRunSpec } from '../../../harness';
import { json, rowsOf, VendorApi, VendorServer, type Handler } from './batchVendor';
import { PreparedNode } from './preparedVendor';

let server: VendorServer;
beforeAll(async () => {
  server = await VendorServer.start();
});
afterEach(() => server.reset());
afterAll(async () => await server.stop());

const honest: Handler = (asked, response) =>
  asked.url === '/upload'
    ? json(response, 200, { url: `https://files/${String(asked.body.file)}` })
    : json(response, 200, { rows: rowsOf(asked) });

async function run(items: IDataObject[], spec: Partial<NodeRunSpec> = {}, operation = 'send') {
  const typed = { to: '={{ $json.to }}', file: '={{ $json.file }}' };
  return await runNode({
    node: new PreparedNode(),
    parameters: { resource: 'message', operation, ...typed },
    items,
    credentials: server.credentials,
    credentialTypes: { vendorApi: new VendorApi() },
    onError: 'continueRegularOutput',
    ...spec,
  });
}

const asked = (url: string) => server.asked.filter((one) => one.url === url);
const details = (item: INodeExecutionData | undefined) => item?.json.details as IDataObject;
const errorOf = ({ output }: NodeRun, item: number) => String(output[0][item]?.json.error);
const withFiles = (...files: string[]) => files.map((file, index) => ({ to: `10${index}`, file }));

describe('What comes before a message', () => {
  it('is done once for the items that share it, and its result goes into their request', async () => {
    server.handler = honest;
    const { output } = await run(withFiles('a', 'b', 'a'));
    expect(asked('/upload').map(({ body }) => body.file)).toEqual(['a', 'b']);
    expect(asked('/send').map(({ body }) => body.file)).toEqual(['https://files/a', 'https://files/b']);
    expect(output[0].map(({ json: row }) => row.status)).toEqual(['OK', 'OK', 'OK']);
  });

  it('can warn, which the item and the run say', async () => {
    server.handler = honest;
    const { output, hints } = await run(withFiles('a', 'big'));
    expect(output[0].map(({ json: row }) => row.warnings)).toEqual([undefined, ['The file is big']]);
    expect(hints.map(({ message }) => message)).toEqual(['The file is big']);
  });

  it('fails its own items with the words of the vendor, and the others are sent', async () => {
    server.handler = (one, response, request) =>
      one.body.file === 'a' ? json(response, 422, {}) : honest(one, response, request);
    const result = await run(withFiles('a', 'b'));
    expect(errorOf(result, 0)).toContain('Nothing was sent, for a request before it failed. Vendor');
    expect(details(result.output[0][0])).toMatchObject({ outcome: 'rejected', code: '422' });
    expect(result.output[0][1]?.json.status).toBe('OK');
  });

  it('is not unknown when its own request got no answer: the message never left', async () => {
    server.handler = (_asked, _response, request) => request.socket.destroy();
    const result = await run(withFiles('a'));
    expect(details(result.output[0][0])).toMatchObject({ outcome: 'rejected', reason: 'notSent' });
    expect(asked('/send')).toEqual([]);
  });

  it('ends the run when the account can send nothing more', async () => {
    server.handler = (_asked, response) => json(response, 401, {});
    const files = Array.from({ length: 30 }, (_, index) => `file ${index}`);
    const result = await run(withFiles(...files));
    expect(asked('/upload').length).toBeLessThanOrEqual(5);
    expect(asked('/send')).toEqual([]);
    expect(errorOf(result, 29)).toContain('sending ended after: Nothing was sent');
  });

  it('sends nothing under Stop Workflow when it finds a value that cannot be used', async () => {
    server.handler = honest;
    const { error } = await run(withFiles('a', 'too large'), { onError: undefined });
    expect(error?.message).toContain("Item 1: 'File' is too large");
    expect(asked('/send')).toEqual([]);
  });

  it('names the item and the field that holds no file', async () => {
    server.handler = honest;
    const result = await run(withFiles('a', 'own'));
    expect(errorOf(result, 1)).toContain("Item 1: 'data' is no binary field of the item");
    expect(details(result.output[0][1])).toMatchObject({ reason: 'badInput' });
  });

  it('is not done again for what an earlier try has sent', async () => {
    server.handler = (one, response, request) =>
      one.url === '/send' && one.body.file === 'https://files/b'
        ? json(response, 400, {})
        : honest(one, response, request);
    const first = await run(withFiles('a', 'b'), { onError: undefined });
    server.asked.length = 0;
    server.handler = honest;
    const second = await retry(first);
    expect(second.output[0]).toHaveLength(2);
    expect(asked('/upload').map(({ body }) => body.file)).toEqual(['b']);
  });
});

describe('A question that is no GET', () => {
  const price = async (items: IDataObject[]) => await run(items, {}, 'price');

  it('is never an unknown outcome, and speaks of no sending', async () => {
    server.handler = (_asked, _response, request) => request.socket.destroy();
    const result = await price([{ to: '100' }]);
    expect(details(result.output[0][0])).toMatchObject({ outcome: 'rejected' });
    expect(errorOf(result, 0)).not.toMatch(/accepted|before you send/);
  });

  it('is refused when the answer has no row for it', async () => {
    server.handler = (_asked, response) => json(response, 200, { rows: [] });
    const result = await price([{ to: '100' }]);
    expect(details(result.output[0][0])).toMatchObject({ outcome: 'rejected' });
    expect(errorOf(result, 0)).toContain('The answer holds no row for this message');
  });

  it('is asked anew in a retry', async () => {
    server.handler = (one, response) =>
      json(response, 200, {
        rows: rowsOf(one).map((row, index) => ({ ...row, status: index ? 'BAD' : 'OK' })),
      });
    const first = await run([{ to: '100' }, { to: '101' }], { onError: undefined }, 'price');
    await retry(first);
    expect(asked('/price').map(({ body }) => (body.messages as IDataObject[]).length)).toEqual([2, 2]);
  });
});
