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

describe('An account that can send nothing more', () => {
  it.each([
    ['is somewhere else', 302, { location: 'https://login.example/' }],
    ['is over its rate for longer than a minute', 429, { 'retry-after': '3600' }],
    ['is refused', 401, {}],
  ])('and %s is not asked for all items', async (_name, status, headers) => {
    server.handler = (_asked, response) => json(response, status, {}, headers);
    const { output } = await run('single');
    expect(server.asked.length).toBeLessThanOrEqual(5);
    expect(details(output[0][0])).toMatchObject({ outcome: 'rejected', reason: 'rejected' });
    expect(output[0][39]?.json.error).toContain('sending ended after');
  });
});

describe('Unknown outcomes with accepted ones in between', () => {
  it('end nothing: only five in a row do', async () => {
    server.handler = (asked, response, request) =>
      server.asked.length % 10 === 0 ? request.socket.destroy() : json(response, 200, { id: asked.body.to });
    const { output } = await runNode({
      node: new VendorNode(),
      parameters: { resource: 'message', operation: 'single', to: '={{ $json.to }}', body: 'Hello' },
      items: items(80),
      credentials: server.credentials,
      credentialTypes: { vendorApi: new VendorApi() },
      onError: 'continueRegularOutput',
    });
    expect(server.asked).toHaveLength(80);
    expect(output[0].filter((item) => details(item)?.outcome === 'unknown')).toHaveLength(8);
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
