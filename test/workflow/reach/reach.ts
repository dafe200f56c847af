import type { INodeParameters } from 'n8n-workflow';
import { Reach } from '../../../nodes/Reach/Reach.node';
import type { NodeRun, NodeRunSpec } from '../../harness';
import type { RecordedRequest } from '../../sandbox/requests';
import type { Sandbox } from '../../sandbox/server';
import { runAgainst } from '../sandbox';

type Settings = Omit<NodeRunSpec, 'node' | 'credentialTypes' | 'parameters' | 'items'>;

/** One operation of the Reach node: call it with its parameters and items. */
export function operation(sandbox: () => Sandbox, resource: string, name: string) {
  return async (
    parameters: INodeParameters = {},
    items: NodeRunSpec['items'] = [{}],
    settings: Settings = {},
  ): Promise<NodeRun> =>
    await runAgainst(sandbox(), new Reach(), {
      parameters: { resource, operation: name, ...parameters },
      items,
      ...settings,
    });
}

/** One request after the other, where a test looks at their order. */
export const inTurn = { options: { parallelRequests: 1 } };

/** The requests that reached Reach, as method, path, query and body as sent. */
export function sent(sandbox: Sandbox): Array<[string, string, string, string]> {
  return sandbox.requests.all({ vendor: 'reach' }).map(wire);
}

function wire({ method, path, query, body }: RecordedRequest): [string, string, string, string] {
  return [method, path, query, body];
}

/** The json of items. */
export function jsonOf(items: NodeRun['output'][0]) {
  return items.map(({ json }) => json);
}
