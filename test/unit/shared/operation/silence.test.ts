import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { runAsTool, runNode } from '../../../harness';
import { json, VendorApi, VendorNode, VendorServer } from './batchVendor';

let server: VendorServer;
beforeAll(async () => {
  server = await VendorServer.start();
});
afterEach(() => server.reset());
afterAll(async () => await server.stop());

const details = (item: INodeExecutionData | undefined) => item?.json.details as IDataObject;
const items = (count: number) => Array.from({ length: count }, (_, index) => ({ to: `10${index}` }));

async function run(operation: string, baseUrl?: string) {
  const { vendorApi } = server.credentials;
  return await runNode({
    node: new VendorNode(),
    parameters: { resource: 'message', operation, to: '={{ $json.to }}', body: 'Hello' },
    items: items(40),
    credentials: { vendorApi: { baseUrl: baseUrl ?? String(vendorApi?.baseUrl), key: 'the-secret-key' } },
    credentialTypes: { vendorApi: new VendorApi() },
    onError: 'continueRegularOutput',
  });
}

describe('A server that answers no question', () => {
  it.each([
    [
      'breaks the connection',
      (_: unknown, __: unknown, request: { socket: { destroy(): void } }) => request.socket.destroy(),
    ],
    ['has a fault', (_: unknown, response: Parameters<typeof json>[0]) => json(response, 500, {})],
  ])('and %s is asked for five items or so, not for all', async (_name, handler) => {
    server.handler = handler as typeof server.handler;
    const { output } = await run('get');
    expect(details(output[0][0])).toMatchObject({ outcome: 'rejected' });
    expect(details(output[0][39])).toMatchObject({ reason: 'notSent' });
    expect(server.asked.length).toBeLessThanOrEqual(10 * 4);
  });
});

describe('A request that cannot even be written', () => {
  it.each([
    ['that is none', 'not an address'],
    ['without protocol', '127.0.0.1:1/api'],
    ['of another protocol', 'ftp://127.0.0.1:1'],
    ['that is empty', ''],
  ])('is known not to have left: a base URL %s', async (_name, baseUrl) => {
    const { output, runExecutionData } = await run('single', baseUrl);
    expect(details(output[0][0])).toMatchObject({ outcome: 'rejected', reason: 'notSent' });
    expect(server.asked).toEqual([]);
    expect(JSON.stringify(runExecutionData)).not.toContain('the-secret');
    expect(output[0][0]?.json.error).toContain('the Base URL in the credential must begin with https://');
  });
});

describe('A twin of an AI tool call that is still under way', () => {
  it('says that the message may have been sent, and the reference to look it up by', async () => {
    server.handler = (asked, response) =>
      void setTimeout(() => json(response, 200, { id: asked.body.to }), 100);
    const call = { args: { to: '111', body: 'Hello' } };
    const { answers } = await runAsTool({
      node: new VendorNode(),
      path: 'direct',
      calls: [call, call],
      parameters: {
        resource: 'message',
        operation: 'single',
        to: "={{ $fromAI('to', 'Recipient', 'string') }}",
        body: "={{ $fromAI('body', 'Text', 'string') }}",
      },
      credentials: server.credentials,
      credentialTypes: { vendorApi: new VendorApi() },
    });
    expect(server.asked).toHaveLength(1);
    const [twin] = answers.filter(({ answer }) => answer?.includes('unknown'));
    expect(twin?.answer).toContain('do not call again');
    expect(twin?.answer).toContain(String(server.asked[0]?.body.reference));
  });
});
