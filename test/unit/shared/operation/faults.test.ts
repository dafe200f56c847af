import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { runNode, type NodeRun, type NodeRunSpec } from '../../../harness';
import { json, rowsOf, VendorApi, VendorServer } from './batchVendor';
import { FaultyNode } from './faultyVendor';

let server: VendorServer;
beforeAll(async () => {
  server = await VendorServer.start();
});
beforeEach(() => {
  server.handler = (asked, response) =>
    json(response, 200, asked.url === '/send' ? { rows: rowsOf(asked) } : { accepted: true });
});
afterEach(() => server.reset());
afterAll(async () => await server.stop());

async function run(operation: string, recipients: string[], spec: Partial<NodeRunSpec> = {}) {
  return await runNode({
    node: new FaultyNode(),
    parameters: { resource: 'message', operation, to: '={{ $json.to }}' },
    items: recipients.map((to) => ({ to })),
    credentials: server.credentials,
    credentialTypes: { vendorApi: new VendorApi() },
    onError: 'continueRegularOutput',
    ...spec,
  });
}

const details = (item: INodeExecutionData | undefined) => item?.json.details as IDataObject;
const outcomes = ({ output }: NodeRun) =>
  output[0].map((item) => (item.json.accepted ? 'accepted' : String(details(item)?.reason)));
const stop = { onError: undefined };

describe('A fault of ours in one item, before anything left', () => {
  it.each([
    ['send', 'fault in together', 'notSent'],
    ['send', 'fault in entry', 'notSent'],
    ['send', 'fault in request', 'notSent'],
    ['send', 'bad in together', 'badInput'],
    ['send', 'bad in entry', 'badInput'],
    ['send', 'bad in before', 'badInput'],
    ['send', 'bad in check', 'badInput'],
    ['single', 'fault in request', 'notSent'],
    ['single', 'bad in request', 'badInput'],
  ])('%s, %s: costs that item alone', async (operation, fault, reason) => {
    const result = await run(operation, ['111', fault, '333']);
    expect(result.error).toBeUndefined();
    expect(outcomes(result)).toEqual(['accepted', reason, 'accepted']);
    expect(JSON.stringify(server.asked)).not.toContain(fault);
  });

  it.each([
    ['send', 'bad in entry'],
    ['single', 'bad in request'],
  ])('%s, %s: sends nothing under Stop Workflow', async (operation, fault) => {
    const { error } = await run(operation, ['111', fault, '333'], stop);
    expect(error?.message).toContain("Item 1: 'To' is of no use");
    expect(server.asked).toEqual([]);
  });

  it.each([
    ['bad in compute', 'badInput'],
    ['fault in compute', 'notSent'],
  ])('%s of an offline operation costs that item alone', async (fault, reason) => {
    const { output } = await run('preview', ['111', fault]);
    expect(output[0][0]?.json).toEqual({ recipient: '111' });
    expect(details(output[0][1])).toMatchObject({ reason });
  });

  it('five faults in a row are no reason to doubt the vendor', async () => {
    const result = await run('send', [...Array.from({ length: 12 }, () => 'fault in before'), '111']);
    expect(outcomes(result).at(-1)).toBe('accepted');
  });
});

describe('A fault of ours in one item, after its message left', () => {
  it('the row of one message that cannot be read costs the others nothing', async () => {
    const result = await run('send', ['111', 'fault in refusal', '333']);
    expect(outcomes(result)).toEqual(['accepted', 'unknown', 'accepted']);
    expect(details(result.output[0][1])).toMatchObject({ row: { to: 'fault in refusal' } });
  });

  it('an accepted row that cannot be tidied is given as it came', async () => {
    const result = await run('send', ['111', 'fault in tidy', '333']);
    expect(outcomes(result)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(result.output[0][1]?.json).toMatchObject({ to: 'fault in tidy', id: expect.any(String) });
  });

  it.each([
    ['send', 'fault in refusal'],
    ['single', 'fault in rows'],
  ])('%s, %s: is unknown, with the reference to look it up by', async (operation, fault) => {
    const { output } = await run(operation, [fault]);
    const [sent] = server.asked;
    const { reference } = (sent?.body.messages as IDataObject[] | undefined)?.[0] ?? sent?.body ?? {};
    expect(reference).toMatch(/^n8n/);
    expect(details(output[0][0])).toMatchObject({ outcome: 'unknown', reference });
  });
});
