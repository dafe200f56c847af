import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { retry, runNode, runWorkflow, tasksOf, type NodeRunSpec } from '../../../harness';
import { INPUT_NODE, InputNode } from '../../../harness/inputNode';
import { json, rowsOf, VendorApi, VendorNode, VendorServer } from './batchVendor';

let server: VendorServer;
beforeAll(async () => {
  server = await VendorServer.start();
});
afterEach(() => server.reset());
afterAll(async () => await server.stop());

const typed: INodeParameters = {
  resource: 'message',
  operation: 'send',
  to: '={{ $json.to }}',
  body: '={{ $json.body }}',
};
const items: IDataObject[] = [
  { to: '100', body: 'Hello' },
  { to: '101', body: 'Hello' },
];

async function send(spec: Partial<NodeRunSpec> = {}, parameters: INodeParameters = {}) {
  return await runNode({
    node: new VendorNode(),
    parameters: { ...typed, ...parameters },
    items,
    credentials: server.credentials,
    credentialTypes: { vendorApi: new VendorApi() },
    ...spec,
  });
}

const sent = (): IDataObject[] => server.asked.flatMap(({ body }) => body.messages as IDataObject[]);
const sentTo = (recipient: string) => sent().filter(({ to }) => to === recipient);

/** Accepts everybody but 101. */
function refuse101(): void {
  server.handler = (asked, response) =>
    json(response, 200, {
      rows: rowsOf(asked).map((row) => (row.to === '101' ? { ...row, status: 'BAD' } : row)),
    });
}

describe('A text that is another one in every try, such as a random code', () => {
  const random = { body: '={{ "Code " + Math.random().toFixed(9) }}' };

  it('is not sent twice by Retry On Fail', async () => {
    refuse101();
    await send({ retryOnFail: { maxTries: 3 } }, random);
    expect(sentTo('100')).toHaveLength(1);
    expect(sentTo('101')).toHaveLength(3);
  });

  it("is not sent twice by the editor's Retry", async () => {
    refuse101();
    await retry(await send({}, random));
    expect(sentTo('100')).toHaveLength(1);
    expect(sentTo('101')).toHaveLength(2);
  });
});

describe("The editor's Retry after the node was edited", () => {
  it('sends what has become another message, and nothing else', async () => {
    refuse101();
    const first = await send();
    const body = '={{ $json.to === "101" ? "Mended" : $json.body }}';
    await retry(first, { parameters: { ...typed, body } });
    expect(sentTo('100')).toHaveLength(1);
    expect(sentTo('101').map((message) => message.body)).toEqual(['Hello', 'Mended']);
  });

  it.each([
    ['the time-out', { options: { timeout: 300 } }],
    ['the size of requests', { options: { messagesPerRequest: 1 } }],
    ['the form of the answer', { simplify: false }],
  ])('%s makes no other message', async (_name, changed) => {
    refuse101();
    const first = await send();
    await retry(first, { parameters: { ...typed, ...changed } });
    expect(sentTo('100')).toHaveLength(1);
    expect(sentTo('101')).toHaveLength(2);
  });

  it('a schedule that an expression computes anew makes no other message', async () => {
    refuse101();
    const additionalFields = { schedule: '={{ $now.plus({ hours: 1 + Math.random() }) }}' };
    const first = await send({}, { additionalFields });
    const body = '={{ $json.to === "101" ? "Mended" : $json.body }}';
    await retry(first, { parameters: { ...typed, additionalFields, body } });
    expect(sentTo('100')).toHaveLength(1);
    expect(sentTo('101')).toHaveLength(2);
  });
});

describe('Several runs of one node in one execution', () => {
  const twice = async () => {
    const input = new InputNode();
    return await runWorkflow({
      nodes: [
        { type: input },
        { type: input, name: 'One' },
        { type: input, name: 'Two' },
        { type: new VendorNode(), parameters: typed },
      ],
      links: [
        [INPUT_NODE, 'One'],
        [INPUT_NODE, 'Two'],
        ['One', 'Vendor'],
        ['Two', 'Vendor'],
      ],
      start: INPUT_NODE,
      items,
      credentials: server.credentials,
      credentialTypes: { vendorApi: new VendorApi() },
    });
  };

  it('each send their items, equal ones too, under references of their own', async () => {
    server.handler = (asked, response) => json(response, 200, { rows: rowsOf(asked) });
    const run = await twice();
    expect(tasksOf(run, 'Vendor')).toHaveLength(2);
    expect(sentTo('100')).toHaveLength(2);
    expect(new Set(sent().map(({ reference }) => reference)).size).toBe(4);
  });

  it('are not all kept: a long loop does not fill the execution', async () => {
    server.handler = (asked, response) => json(response, 200, { rows: rowsOf(asked) });
    const run = await twice();
    const kept = run.runExecutionData.executionData?.contextData['node:Vendor']?.outcomes as IDataObject;
    expect(Object.keys(kept).every((key) => key.startsWith('1:'))).toBe(true);
  });
});
