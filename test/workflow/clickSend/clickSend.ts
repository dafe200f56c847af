import type { INodeParameters } from 'n8n-workflow';
import { ClickSend } from '../../../nodes/ClickSend/ClickSend.node';
import type { NodeRun, NodeRunSpec } from '../../harness';
import type { RecordedRequest } from '../../sandbox/requests';
import type { Sandbox } from '../../sandbox/server';
import { runAgainst } from '../sandbox';

type Settings = Omit<NodeRunSpec, 'node' | 'credentialTypes' | 'parameters' | 'items'>;

/** One operation of the ClickSend node: call it with its parameters and items. */
export function operation(sandbox: () => Sandbox, resource: string, name: string) {
  return async (
    parameters: INodeParameters = {},
    items: NodeRunSpec['items'] = [{}],
    settings: Settings = {},
  ): Promise<NodeRun> =>
    await runAgainst(sandbox(), new ClickSend(), {
      parameters: { resource, operation: name, ...parameters },
      items,
      ...settings,
    });
}

/** The requests that reached ClickSend, as method, path, query and body as sent. */
export function sent(sandbox: Sandbox): Array<[string, string, string, string]> {
  return sandbox.requests.all({ vendor: 'clickSend' }).map(wire);
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

/** Failed items go on beside the good ones. */
export const regular = { onError: 'continueRegularOutput' } as const;

/** Failed items leave through the error output. */
export const apart = { onError: 'continueErrorOutput' } as const;
