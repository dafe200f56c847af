import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { runNode, type NodeRunSpec } from '../../../harness';
import { json, VendorApi, VendorNode, VendorServer, type Handler } from './batchVendor';

let server: VendorServer;
beforeAll(async () => {
  server = await VendorServer.start();
});
afterEach(() => server.reset());
afterAll(async () => await server.stop());

async function send(spec: Partial<NodeRunSpec> = {}) {
  return await runNode({
    node: new VendorNode(),
    parameters: { resource: 'message', operation: 'send', to: '100', body: 'Hi' },
    credentials: server.credentials,
    credentialTypes: { vendorApi: new VendorApi() },
    onError: 'continueRegularOutput',
    ...spec,
  });
}

const details = (item: INodeExecutionData | undefined) => item?.json.details as IDataObject;

describe('A request that went out and whose answer cannot be read is unknown, and is not sent again', () => {
  it.each<[string, Handler]>([
    ['no HTTP at all', (_asked, response) => response.socket?.end('garbage\r\n\r\n')],
    ['half of the headers', (_asked, response) => response.socket?.end('HTTP/1.1 200 OK\r\nContent-Ty')],
    [
      'a compression that is none',
      (_asked, response) => {
        response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' });
        response.end('this is no gzip');
      },
    ],
    [
      'a chunk that is none',
      (_asked, response) =>
        response.socket?.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n'),
    ],
    ['a web page', (_asked, response) => response.end('<html>Welcome</html>')],
    ['nothing', (_asked, response) => response.end()],
    ['HTTP 408', (_asked, response) => json(response, 408, {})],
    ['HTTP 504', (_asked, response) => json(response, 504, { rows: [{ to: '100', status: 'OK' }] })],
  ])('%s', async (_name, handler) => {
    server.handler = handler;
    const { output } = await send({ retryOnFail: { maxTries: 2 } });
    expect(details(output[0][0])).toMatchObject({ outcome: 'unknown', reason: 'unknown' });
    expect(server.asked).toHaveLength(1);
  });
});

describe('A cancelled execution', () => {
  it('remembers that the call under way may have been accepted', async () => {
    const stop = new AbortController();
    server.handler = () => stop.abort();
    const { runExecutionData } = await send({ signal: stop.signal });
    const outcomes = runExecutionData.executionData?.contextData['node:Vendor']?.outcomes as IDataObject;
    expect(Object.values(outcomes).map((outcome) => (outcome as IDataObject).kind)).toEqual([
      'unknown',
      'unknown',
    ]);
  });
});
