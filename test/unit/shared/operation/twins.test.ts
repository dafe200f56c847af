import type { IDataObject } from 'n8n-workflow';
import { retry, runNode, type NodeRunSpec } from '../../../harness';
import { json, rowsOf, VendorApi, VendorNode, VendorServer } from './batchVendor';

let server: VendorServer;
beforeAll(async () => {
  server = await VendorServer.start();
});
beforeEach(() => {
  server.reset();
  server.handler = (asked, response) => json(response, 200, { rows: rowsOf(asked) });
});
afterAll(async () => await server.stop());

const hello = { to: '100', body: 'Hello' };
const other = { to: '101', body: 'Hello' };

const send = async (items: IDataObject[], spec: Partial<NodeRunSpec> = {}, once = true) =>
  await runNode({
    node: new VendorNode(),
    parameters: {
      resource: 'message',
      operation: 'send',
      to: '={{ $json.to }}',
      body: '={{ $json.body }}',
      additionalFields: { once },
      options: { messagesPerRequest: 2 },
    },
    items,
    credentials: server.credentials,
    credentialTypes: { vendorApi: new VendorApi() },
    ...spec,
  });

const sent = () => server.asked.flatMap(({ body }) => body.messages as IDataObject[]).map(({ to }) => to);

describe('The same message in several items', () => {
  it('is sent once where the user wants that, in whichever request, and every item has an answer', async () => {
    const { output, hints } = await send([hello, other, { ...hello, body: 'Bye' }, hello, hello]);
    const [first, , , ...repeated] = output[0].map(({ json: row }) => row);

    expect(sent()).toEqual(['100', '101', '100']);
    expect(repeated).toEqual(
      repeated.map(() => ({ ...first, duplicateOf: 0, warnings: [expect.stringContaining('sent once')] })),
    );
    expect(output[0].map(({ pairedItem }) => pairedItem)).toEqual([0, 1, 2, 3, 4].map((item) => ({ item })));
    expect(hints).toEqual([expect.objectContaining({ message: expect.stringContaining('(2 items)') })]);
  });

  it('is sent as often as there are items otherwise', async () => {
    await send([hello, hello, hello], {}, false);

    expect(sent()).toEqual(['100', '100', '100']);
  });

  it('fails as often as there are items, and is tried again once', async () => {
    server.handler = (asked, response) =>
      json(response, 200, { rows: rowsOf(asked).map((row) => ({ ...row, status: 'BAD' })) });
    const { output } = await send([hello, hello], {
      onError: 'continueRegularOutput',
      retryOnFail: { maxTries: 2 },
    });

    expect(output[0].map(({ json: row }) => row.error)).toEqual([
      'Item 0: Refused: BAD',
      'Item 1: Refused: BAD',
    ]);
    expect(sent()).toEqual(['100', '100']);
  });

  it("is not sent by a later try, nor by the editor's Retry when only the first was edited", async () => {
    server.handler = (asked, response) =>
      json(response, 200, {
        rows: rowsOf(asked).map((row) => (row.to === '101' ? { ...row, status: 'BAD' } : row)),
      });
    const items = [
      { ...hello, edited: 'Bye' },
      { ...other, edited: 'Hello' },
      { ...hello, edited: 'Hello' },
    ];
    const first = await send(items, { retryOnFail: { maxTries: 2 } });
    expect(sent()).toEqual(['100', '101', '101']);
    server.asked.length = 0;
    const parameters = { ...first.spec.parameters, body: '={{ $json.edited }}' };
    await retry(first, { parameters, retryOnFail: undefined });

    expect(sent()).toEqual(['100', '101']);
  });

  it('is not sent when an earlier item was edited to be what a later one has sent', async () => {
    server.handler = (asked, response) =>
      json(response, 200, {
        rows: rowsOf(asked).map((row) => (row.to === '101' ? { ...row, status: 'BAD' } : row)),
      });
    const first = await send([
      { ...other, edited: '100' },
      { ...hello, edited: '100' },
    ]);
    server.asked.length = 0;
    const { output } = await retry(first, {
      parameters: { ...first.spec.parameters, to: '={{ $json.edited }}' },
    });

    expect(sent()).toEqual([]);
    expect(output[0].map(({ json: row }) => row.duplicateOf)).toEqual([1, undefined]);
  });

  it('shares the doubt where no answer came', async () => {
    server.handler = (_asked, response) => response.destroy();
    const { output } = await send([hello, hello], { onError: 'continueErrorOutput' });

    expect(output[1].map(({ json: row }) => (row.details as IDataObject).outcome)).toEqual([
      'unknown',
      'unknown',
    ]);
    expect(sent()).toEqual(['100']);
  });
});
