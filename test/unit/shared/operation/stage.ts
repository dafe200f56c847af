import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { runNode, type NodeRun, type NodeRunSpec } from '../../../harness';
import { json, rowsOf, VendorApi, VendorNode, VendorServer, type Handler } from './batchVendor';

/** A vendor that begins each test afresh, and a node that talks to it. */
export function useVendor() {
  let started: VendorServer;
  beforeAll(async () => {
    started = await VendorServer.start();
  });
  afterEach(() => started.reset());
  afterAll(async () => await started.stop());

  async function run(
    operation: string,
    items: IDataObject[],
    spec: Partial<NodeRunSpec> = {},
    parameters: INodeParameters = {},
  ): Promise<NodeRun> {
    const typed = { to: '={{ $json.to }}', body: '={{ $json.body }}' };
    return await runNode({
      node: new VendorNode(),
      parameters: { resource: 'message', operation, ...typed, ...parameters },
      items,
      credentials: started.credentials,
      credentialTypes: { vendorApi: new VendorApi() },
      ...spec,
    });
  }

  const send = async (items: IDataObject[], spec?: Partial<NodeRunSpec>, parameters?: INodeParameters) =>
    await run('send', items, spec, parameters);

  return { server: () => started, run, send };
}

export const numbered = (count: number): IDataObject[] =>
  Array.from({ length: count }, (_, index) => ({ to: `10${index}`, body: `Hello ${index}` }));

/** Accepts all but the recipients named here. */
export const refusing =
  (...recipients: string[]): Handler =>
  (asked, response) =>
    json(response, 200, {
      rows: rowsOf(asked).map((row) =>
        recipients.includes(String(row.to)) ? { ...row, status: 'BAD' } : row,
      ),
    });

export const details = (item: INodeExecutionData | undefined) => item?.json.details as IDataObject;
export const continueOn = { onError: 'continueRegularOutput' } as const;
