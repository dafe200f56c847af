import type { IDataObject } from 'n8n-workflow';
import { runAsTool, type ToolRun } from '../../../harness';
import { json, rowsOf, VendorApi, VendorNode, VendorServer } from './batchVendor';

let server: VendorServer;
beforeAll(async () => {
  server = await VendorServer.start();
});
afterEach(() => server.reset());
afterAll(async () => await server.stop());

const paths = ['engine', 'direct'] as const;

async function callTool(path: (typeof paths)[number], calls: IDataObject[], spec = {}): Promise<ToolRun> {
  return await runAsTool({
    node: new VendorNode(),
    path,
    calls: calls.map((args) => ({ args })),
    parameters: {
      resource: 'message',
      operation: 'send',
      to: "={{ $fromAI('to', 'Recipient', 'string') }}",
      body: "={{ $fromAI('body', 'Text', 'string') }}",
    },
    credentials: server.credentials,
    credentialTypes: { vendorApi: new VendorApi() },
    ...spec,
  });
}

describe.each(paths)('As an AI tool (%s path)', (path) => {
  it('sends what the agent asks for and answers with the outcome', async () => {
    server.handler = (asked, response) => json(response, 200, { rows: rowsOf(asked) });
    const { answers } = await callTool(path, [{ to: '111', body: 'Hello' }]);
    expect(answers[0]?.answer).toContain('"accepted":true');
  });

  it('tells the agent not to call again when the message may have been sent, and throws nothing', async () => {
    server.handler = (_asked, _response, request) => request.socket.destroy();
    const { answers } = await callTool(path, [{ to: '111', body: 'Hello' }]);
    expect(answers[0]?.thrown).toBeUndefined();
    expect(answers[0]?.answer).toContain('may have been sent: do not call again');
  });

  it('does not send the same text to the same recipient twice, other texts it does', async () => {
    server.handler = (asked, response) => json(response, 200, { rows: rowsOf(asked) });
    const same = { to: '111', body: 'Hello' };
    await callTool(path, [same, same, { to: '111', body: 'Bye' }]);
    const bodies = server.asked.map(({ body }) => (body.messages as IDataObject[])[0]?.body);
    expect(bodies.sort()).toEqual(['Bye', 'Hello']);
  });

  it('names what is wrong with the input instead of throwing', async () => {
    const { answers } = await callTool(path, [{ to: '', body: 'Hello' }]);
    expect(answers[0]?.answer).toContain("'To' is empty");
    expect(server.asked).toHaveLength(0);
  });

  it('is not sent twice by Retry On Fail', async () => {
    server.handler = (_asked, _response, request) => request.socket.destroy();
    await callTool(path, [{ to: '111', body: 'Hello' }], { retryOnFail: { maxTries: 3 } });
    expect(server.asked).toHaveLength(1);
  });
});
