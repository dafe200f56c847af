import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { retry, runNode, type NodeRunSpec } from '../../../harness';
import { itemsOf } from '../../../../nodes/shared/operation/emit';
import { rejected } from '../../../../nodes/shared/operation/outcome';
import { json, rowsOf, VendorApi, VendorNode, VendorServer } from './batchVendor';

let server: VendorServer;
beforeAll(async () => {
  server = await VendorServer.start();
});
beforeEach(() => {
  server.handler = (asked, response) => json(response, 200, { rows: rowsOf(asked) });
});
afterEach(() => server.reset());
afterAll(async () => await server.stop());

const automatic: INodeParameters = { mappingMode: 'autoMapInputData' };

async function send(
  items: NodeRunSpec['items'],
  parameters: INodeParameters = automatic,
  spec: Partial<NodeRunSpec> = {},
) {
  return await runNode({
    node: new VendorNode(),
    parameters: { resource: 'message', operation: 'send', ...parameters },
    items,
    credentials: server.credentials,
    credentialTypes: { vendorApi: new VendorApi() },
    onError: 'continueRegularOutput',
    ...spec,
  });
}

const sent = () => server.asked.flatMap(({ body }) => body.messages as IDataObject[]);
const details = (item: INodeExecutionData | undefined) => item?.json.details as IDataObject;

describe('Input of odd forms', () => {
  it('fields with names that JavaScript knows change nothing', async () => {
    const odd = JSON.parse(
      '{"__proto__":{"body":"other"},"constructor":"x","to":"100","body":"Hi"}',
    ) as IDataObject;
    const { output } = await send([odd, { to: '101', body: 'Hi', hasOwnProperty: 1 }]);
    expect(output[0].map((item) => item.json.accepted)).toEqual([true, true]);
    expect(sent().map(({ body }) => body)).toEqual(['Hi', 'Hi']);
  });

  it('an inherited value is none', async () => {
    const { output } = await send([JSON.parse('{"__proto__":{"body":"other"},"to":"100"}') as IDataObject]);
    expect(output[0][0]?.json.error).toContain("'Body' is empty");
    expect(sent()).toEqual([]);
  });

  it('an expression that fails for one item costs that item alone', async () => {
    const body = '={{ $json.body.toUpperCase() }}';
    const items = [{ to: '1', body: 'a' }, { to: '2' }, { to: '3', body: 'c' }];
    const { output } = await send(items, { to: '={{ $json.to }}', body });
    expect(output[0].map((item) => item.json.accepted ?? details(item).reason)).toEqual([
      true,
      'badInput',
      true,
    ]);
    expect(sent().map((message) => message.body)).toEqual(['A', 'C']);
  });

  it('a mapping mode left over from another operation is no mapping', async () => {
    server.handler = (asked, response) => json(response, 200, { url: asked.url });
    const { output } = await send([{ to: 'item' }], { ...automatic, operation: 'get', to: 'typed' });
    expect(output[0][0]?.json.url).toBe('/message?to=typed');
  });

  it('parameters that were never stored have their defaults', async () => {
    const { output } = await send([{}], { to: '1', body: 'Hi' });
    expect(output[0][0]?.json.accepted).toBe(true);
  });

  it('files of the items are neither lost on the way nor in the way', async () => {
    const binary = { data: { data: 'aGk=', mimeType: 'text/plain' } };
    const { output } = await send([{ json: { to: '1', body: 'Hi' }, binary }]);
    expect(output[0][0]).toMatchObject({ json: { accepted: true }, pairedItem: { item: 0 } });
  });

  it('ten thousand items are ten requests, each with its own outcome', async () => {
    const items = Array.from({ length: 10_000 }, (_, index) => ({ to: `1${index}`, body: 'Hi' }));
    const { output } = await send(items);
    expect(server.asked).toHaveLength(10);
    expect(output[0].map(({ pairedItem }) => (pairedItem as { item: number }).item)).toEqual(
      items.map((_, index) => index),
    );
    expect(output[0].every((item, index) => item.json.to === `1${index}`)).toBe(true);
  }, 60_000);
});

describe('Answers of odd forms', () => {
  const three = ['1', '2', '3'].map((to) => ({ to, body: 'Hi' }));

  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['a text', 'fine'],
    ['a list', [1, 2]],
    ['no rows', {}],
    ['rows that are none', { rows: [null, 1, 'a', []] }],
    ['rows as an object', { rows: { 0: { status: 'OK' } } }],
    ['rows without anything', { rows: [{}, {}] }],
  ])('%s: no item is called accepted', async (_name, answer) => {
    server.handler = (_asked, response) => json(response, 200, answer);
    const { output, error } = await send(three);
    expect(error).toBeUndefined();
    expect(output[0].map((item) => details(item).outcome)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(details(output[0][0]).reference).toBe(sent()[0]?.reference);
  });

  it('recipients as numbers and rows in between that are none', async () => {
    server.handler = (asked, response) => {
      const rows = rowsOf(asked).map(({ to, id, status }) => ({ to: Number(to), id, status }));
      json(response, 200, { rows: [null, ...rows.reverse(), 'x'] });
    };
    const { output } = await send(three);
    expect(output[0].map((item) => item.json.to)).toEqual([1, 2, 3]);
  });
});

describe('A text that n8n would replace by its own', () => {
  it('stays as it is, with its item', async () => {
    server.handler = (asked, response) =>
      json(response, 200, { rows: rowsOf(asked).map((row) => ({ ...row, status: 'ECONNRESET' })) });
    const { error } = await send([{ to: '1', body: 'Hi' }], automatic, { onError: undefined });
    expect(error?.message).toBe('Item 0: Refused: ECONNRESET');
  });
});

describe('The number of a failed item', () => {
  it.each([
    ['Item not found', 'Item 0: Item not found'],
    ["Item 0: 'To' is empty", "Item 0: 'To' is empty"],
  ])('%s', (message, expected) => expect(itemsOf([rejected(message)])[0]?.json.error).toBe(expected));
});

describe('More accepted messages than an error can carry', () => {
  it('the first thousand are listed, and none is sent again', async () => {
    server.handler = (asked, response) =>
      json(response, 200, {
        rows: rowsOf(asked).map((row) => (row.to === '0' ? { ...row, status: 'BAD' } : row)),
      });
    const items = Array.from({ length: 1_500 }, (_, index) => ({ to: String(index), body: 'Hi' }));
    const first = await send(items, automatic, { onError: undefined });
    const { data } = (first.error as { context?: { data?: IDataObject } }).context ?? {};
    expect(data).toMatchObject({ accepted: 1_499, rejected: 1 });
    expect(data?.acceptedIds).toHaveLength(1_000);
    server.asked.length = 0;
    await retry(first);
    expect(sent().map(({ to }) => to)).toEqual(['0']);
  }, 60_000);
});
