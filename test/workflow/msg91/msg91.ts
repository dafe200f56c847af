import type { INodeParameters } from 'n8n-workflow';
import { Msg91 } from '../../../nodes/Msg91/Msg91.node';
import type { NodeRun, NodeRunSpec } from '../../harness';
import type { RecordedRequest } from '../../sandbox/requests';
import type { Sandbox } from '../../sandbox/server';
import { runAgainst } from '../sandbox';

type Settings = Omit<NodeRunSpec, 'node' | 'credentialTypes' | 'parameters' | 'items'>;

/** One operation of the MSG91 node: call it with its parameters and items. */
export function operation(sandbox: () => Sandbox, resource: string, name: string) {
  return async (
    parameters: INodeParameters = {},
    items: NodeRunSpec['items'] = [{}],
    settings: Settings = {},
  ): Promise<NodeRun> =>
    await runAgainst(sandbox(), new Msg91(), {
      parameters: { resource, operation: name, ...parameters },
      items,
      ...settings,
    });
}

/** The requests that reached MSG91, as method, path, query and body as sent. */
export function sent(sandbox: Sandbox): Array<[string, string, string, string]> {
  return sandbox.requests.all({ vendor: 'msg91' }).map(wire);
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

/** Indian mobile numbers, no two alike. */
export function people(count: number) {
  return Array.from({ length: count }, (_, index) => ({
    phone: `+9198765${String(index).padStart(5, '0')}`,
  }));
}

export const SMS_TEMPLATE = '65f0c0ffee65f0c0ffee65f1';
export const OTP_TEMPLATE = '65f0c0ffee65f0c0ffee65f2';
