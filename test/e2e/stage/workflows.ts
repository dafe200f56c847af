import type { Execution, Item } from '../../../scripts/n8n/api/executions';
import type { Workflow, WorkflowDraft, WorkflowNode } from '../../../scripts/n8n/api/workflows';
import { packageName, stage } from './stage';

type Node = Omit<WorkflowNode, 'position'>;
type Json = Record<string, unknown>;

const credentialTypes: Array<[prefix: string, type: string]> = [
  ['clickSend', 'clickSendAccountApi'],
  ['msg91', 'msg91AuthKeyApi'],
  ['reach', 'reachSmsApi'],
];

/** One of our nodes, with the sandbox's credential. */
export function ourNode(name: string, parameters: Json, more: Partial<WorkflowNode> = {}): Node {
  const [, type = ''] = credentialTypes.find(([prefix]) => name.startsWith(prefix)) ?? [];
  const credential = stage().credentials.get(type);
  if (!credential) throw new Error(`No credential of type "${type}" for the node "${name}".`);
  const credentials = { [type]: { id: credential.id, name: credential.name } };
  return { name, type: `${packageName}.${name}`, typeVersion: 1, parameters, credentials, ...more };
}

export function builtIn(name: string, type: string, typeVersion: number, parameters: Json = {}): Node {
  return { name, type: `n8n-nodes-base.${type}`, typeVersion, parameters };
}

/** Starts by hand with these items. */
export const startWith = (items: Json[]) => ({
  node: builtIn('Start', 'manualTrigger', 1),
  pinData: { Start: items.map((json) => ({ json })) },
});

let drafts = 0;

/** Nodes one behind the other. */
export function chain(nodes: Node[], pinData?: WorkflowDraft['pinData']): WorkflowDraft {
  drafts += 1;
  const placed = nodes.map(
    (node, index): WorkflowNode => ({
      id: `node-${drafts}-${index}`,
      ...node,
      position: [index * 220, 0],
    }),
  );
  const links = nodes
    .slice(1)
    .map((node, index): [string, WorkflowDraft['connections'][string]] => [
      nodes[index]?.name ?? '',
      { main: [[{ node: node.name, type: 'main', index: 0 }]] },
    ]);
  const name = `${nodes.at(-1)?.name} ${drafts}`;
  return { name, nodes: placed, connections: Object.fromEntries(links), pinData };
}

export async function run(workflow: Workflow, trigger = 'Start'): Promise<Execution> {
  const { api } = stage();
  return await api.executions.finished(await api.workflows.run(workflow, { trigger }));
}

/** Runs a node by hand in a workflow of its own. */
export async function runNode(node: Node, items: Json[] = [{}]): Promise<Execution> {
  const start = startWith(items);
  const workflow = await stage().api.workflows.create(chain([start.node, node], start.pinData));
  return await run(workflow);
}

export const jsonOf = (items: Item[]): Json[] => items.map(({ json }) => json);
