import type { INodeParameters, INodeType } from 'n8n-workflow';
import type { NodeRun, NodeRunSpec } from '../harness';
import type { RecordedRequest, RequestFilter } from '../sandbox/requests';
import type { Sandbox } from '../sandbox/server';
import { runAgainst } from './sandbox';

type Settings = Omit<NodeRunSpec, 'node' | 'credentialTypes' | 'parameters' | 'items'>;

/** The operations of one node: `operation(sandbox, resource, name)(parameters, items, settings)` runs one. */
export function operationsOf(node: () => INodeType) {
  return (sandbox: () => Sandbox, resource: string, name: string) =>
    async (
      parameters: INodeParameters = {},
      items: NodeRunSpec['items'] = [{}],
      settings: Settings = {},
    ): Promise<NodeRun> =>
      await runAgainst(sandbox(), node(), {
        parameters: { resource, operation: name, ...parameters },
        items,
        ...settings,
      });
}

/** The requests that reached a vendor, as method, path, query and body as sent. */
export function sentTo(vendor: RequestFilter['vendor']) {
  return (sandbox: Sandbox): Array<[string, string, string, string]> =>
    sandbox.requests.all({ vendor }).map(wire);
}

function wire({ method, path, query, body }: RecordedRequest): [string, string, string, string] {
  return [method, path, query, body];
}

/** The json of items. */
export function jsonOf(items: NodeRun['output'][0]) {
  return items.map(({ json }) => json);
}

/** The input items that the items are paired with. */
export function pairsOf(items: NodeRun['output'][0]) {
  return items.map(({ pairedItem }) => pairedItem);
}

/** The details of failed items. */
export function detailsOf(items: NodeRun['output'][0]) {
  return items.map(({ json }) => Object(json.details));
}
