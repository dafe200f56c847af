import cloneDeep from 'lodash/cloneDeep';
import set from 'lodash/set';
import type { IDataObject, INodeExecutionData, INodeParameters, INodeType } from 'n8n-workflow';
import { runAgainst } from '../../workflow/sandbox';
import type { VendorName } from '../../sandbox/http/vendor';
import type { Sandbox } from '../../sandbox/server';
import { valueAt } from './paths';
import type { Exchange, Recorder } from './recorder';
import type { SeedOperation, SeedParameter, SeedRun } from './table';

/** The node's parameters with every value of the table in its place. */
export function filled(operation: SeedOperation, { node, parameters }: SeedRun): INodeParameters {
  const values: INodeParameters = {
    ...cloneDeep(node),
    resource: operation.resource,
    operation: operation.operation,
  };
  for (const { at, given } of Object.values(parameters)) set(values, at, given);
  return values;
}

export interface SeedResult {
  items: IDataObject[];
  /** The operation's own request and the vendor's answer; requests that prepare it are left out. */
  exchange: Exchange;
}

/** Runs the operation once, through n8n's engine and against the sandbox, with the vendor's words written down. */
export async function carriedOut(
  node: INodeType,
  sandbox: Sandbox,
  recorder: Recorder,
  operation: SeedOperation,
  run: SeedRun,
  simplify = true,
): Promise<SeedResult> {
  await run.arrange?.(sandbox);
  recorder.exchanges.length = 0;
  const { output, error } = await runAgainst(sandbox, node, {
    parameters: { ...filled(operation, run), simplify },
    items: itemsOf(run),
    credentials: { ...recorder.credentials },
  });
  if (error) throw error;
  const target = targetOf(operation);
  const exchange = recorder.exchanges.find(
    ({ method, path }) => method === operation.method && target.test(path),
  );
  if (!exchange)
    throw new Error(`No ${operation.method} ${operation.path}: ${JSON.stringify(recorder.exchanges)}`);
  return { items: output[0].map(({ json }) => json), exchange };
}

/** What the node gives when the vendor refuses whatever it is asked. */
export async function refused(
  node: INodeType,
  sandbox: Sandbox,
  vendor: VendorName,
  operation: SeedOperation,
  run: SeedRun,
): Promise<IDataObject[]> {
  await run.arrange?.(sandbox);
  sandbox.faults.clear();
  sandbox.faults.order({ vendor, kind: 'errorInside', times: 'always' });
  const { output } = await runAgainst(sandbox, node, {
    parameters: filled(operation, run),
    items: itemsOf(run),
    onError: 'continueRegularOutput',
  });
  return output[0].map(({ json }) => json);
}

function itemsOf({ binary }: SeedRun): INodeExecutionData[] {
  return [{ json: {}, ...(binary ? { binary } : {}) }];
}

/** The path with a group for each name in braces, behind whatever the base URL ends in. */
function targetOf({ path }: SeedOperation): RegExp {
  return new RegExp(`${path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
}

/** What arrived under the vendor's name; undefined when nothing did. */
export function arrived(
  operation: SeedOperation,
  exchange: Exchange,
  name: string,
  place: SeedParameter['in'],
) {
  if (place === 'query') return exchange.query.get(name) ?? undefined;
  if (place === 'path') return targetOf(operation).exec(exchange.path)?.groups?.[name];
  return valueAt(exchange.body, name);
}
