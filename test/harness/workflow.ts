import { Workflow } from 'n8n-workflow';
import type {
  IConnections,
  IDataObject,
  INode,
  INodeParameters,
  INodeType,
  NodeConnectionType,
} from 'n8n-workflow';
import { nodeCredentials } from './credentials';
import type { CredentialData, CredentialTypes } from './credentials';
import { NodeTypes, typeNameOf } from './nodeTypes';

const WORKFLOW_ID = 'workflowUnderTest';

/** A node as it would stand on the canvas, with the class that runs it. */
export interface CanvasNode {
  type: INodeType;
  name?: string;
  parameters?: INodeParameters;
  settings?: Partial<
    Pick<INode, 'onError' | 'retryOnFail' | 'maxTries' | 'waitBetweenTries' | 'executeOnce'>
  >;
}

/** From node, to node, and where they are not the first main ones: output, input, kind of connection. */
export type Link = [from: string, to: string, output?: number, input?: number, kind?: NodeConnectionType];

export interface WorkflowSpec {
  nodes: CanvasNode[];
  links?: Link[];
  credentials?: CredentialData;
  credentialTypes?: CredentialTypes;
  staticData?: IDataObject;
  /** An IANA zone; without it n8n's own default, America/New_York. */
  workflowTimezone?: string;
  workflowId?: string;
}

/** The name a node has on the canvas unless the test renames it. */
export function canvasName({ name, type }: CanvasNode): string {
  return name ?? type.description.defaults.name ?? type.description.displayName;
}

/** Builds n8n's workflow object, freshly, as n8n does at the start of every execution. */
export function buildWorkflow(spec: WorkflowSpec): Workflow {
  return new Workflow({
    id: spec.workflowId ?? WORKFLOW_ID,
    name: 'Workflow under test',
    active: true,
    connections: connect(spec.links ?? []),
    nodes: spec.nodes.map((node, index) => place(node, index, spec.credentials)),
    nodeTypes: new NodeTypes(spec.nodes.map(({ type }) => type)),
    settings: { executionOrder: 'v1', timezone: spec.workflowTimezone },
    staticData: spec.staticData,
  });
}

function place(node: CanvasNode, index: number, credentials: CredentialData = {}): INode {
  const { description } = node.type;
  const name = canvasName(node);
  const version = description.defaultVersion ?? [description.version].flat().at(-1) ?? 1;
  const accepted = new Set(description.credentials?.map((credential) => credential.name));
  const used = Object.entries(credentials).filter(([type]) => accepted.has(type));
  return {
    ...node.settings,
    id: `id-of-${name}`,
    name,
    type: typeNameOf(node.type),
    typeVersion: version,
    parameters: structuredClone(node.parameters ?? {}),
    position: [index * 200, 0],
    credentials: nodeCredentials(Object.fromEntries(used)),
    webhookId: `webhook-of-${name.toLowerCase().replace(/\W+/g, '-')}`,
  };
}

function connect(links: Link[]): IConnections {
  const connections: IConnections = {};
  for (const [from, to, output = 0, input = 0, kind = 'main'] of links) {
    const outputs = ((connections[from] ??= {})[kind] ??= []);
    while (outputs.length <= output) outputs.push([]);
    outputs[output]?.push({ node: to, type: kind, index: input });
  }
  return connections;
}
