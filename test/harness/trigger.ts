import type {
  IDataObject,
  INode,
  INodeParameters,
  INodeType,
  IWebhookData,
  IWebhookDescription,
  IWorkflowExecuteAdditionalData,
  Workflow,
  WorkflowActivateMode,
  WorkflowExecuteMode,
} from 'n8n-workflow';
import { additionalData, INSTANCE_URL } from './additionalData';
import type { CredentialData, CredentialTypes } from './credentials';
import { buildWorkflow, canvasName } from './workflow';

export interface TriggerSpec {
  parameters?: INodeParameters;
  credentials?: CredentialData;
  credentialTypes?: CredentialTypes;
  /** The node's own static data. Changed in place when n8n would save it, so pass one object from call to call. */
  staticData?: IDataObject;
  mode?: WorkflowExecuteMode;
  activation?: WorkflowActivateMode;
  /** Listening for a test event in the editor: the test address and manual mode. */
  isTest?: boolean;
  /** n8n's own address as the vendor would reach it. */
  instanceUrl?: string;
  workflowId?: string;
  /** True when what waits for n8n's answer to have been written is to hear of it. */
  answerFinishes?: boolean;
  workflowTimezone?: string;
}

export interface TriggerStage {
  workflow: Workflow;
  node: INode;
  extra: IWorkflowExecuteAdditionalData;
  mode: WorkflowExecuteMode;
  activation: WorkflowActivateMode;
}

/** Sets the node on a workflow of its own, as an active (or listening) workflow holds it. */
export function setStage(type: INodeType, spec: TriggerSpec, usualMode: WorkflowExecuteMode): TriggerStage {
  const name = canvasName({ type });
  const staticData = { [`node:${name}`]: structuredClone(spec.staticData ?? {}) };
  const workflow = buildWorkflow({ ...spec, staticData, nodes: [{ type, parameters: spec.parameters }] });
  const node = workflow.getNode(name);
  if (!node) throw new Error(`n8n lost the node "${name}"`);
  const mode = spec.mode ?? (spec.isTest ? 'manual' : usualMode);
  const extra = additionalData({ ...spec, mode, workflowId: workflow.id });
  const host = spec.instanceUrl ?? INSTANCE_URL;
  Object.assign(extra, { webhookBaseUrl: `${host}/webhook`, webhookTestBaseUrl: `${host}/webhook-test` });
  const activation = spec.activation ?? (spec.isTest ? 'manual' : 'activate');
  return { workflow, node, extra, mode, activation };
}

/** Lets the node act with expressions at hand, then keeps its static data if n8n saw it change. */
export async function act<T>(stage: TriggerStage, spec: TriggerSpec, action: () => Promise<T>): Promise<T> {
  const { workflow, node } = stage;
  await workflow.expression.acquireIsolate();
  try {
    return await action();
  } finally {
    await workflow.expression.releaseIsolate();
    if (spec.staticData && workflow.staticData.__dataChanged)
      keep(spec.staticData, workflow.getStaticData('node', node));
  }
}

/** The webhook n8n registers for one of the node's descriptions. */
export function webhookData(
  stage: TriggerStage,
  description: IWebhookDescription,
  isTest = false,
): IWebhookData {
  const { workflow, node, extra } = stage;
  return {
    httpMethod: 'POST',
    node: node.name,
    path: `${node.webhookId}`,
    webhookDescription: description,
    workflowId: workflow.id,
    workflowExecuteAdditionalData: extra,
    isTest,
  };
}

/** The node's description of the named webhook, or a clear failure. */
export function describedWebhook(type: INodeType, name: string): IWebhookDescription {
  const found = type.description.webhooks?.find((webhook) => webhook.name === name);
  if (!found) throw new Error(`${type.description.displayName} describes no webhook "${name}"`);
  return found;
}

/** Puts what n8n saved in place of what the test holds. */
export function keep(memory: IDataObject, saved: IDataObject): void {
  for (const key of Object.keys(memory)) delete memory[key];
  Object.assign(memory, JSON.parse(JSON.stringify(saved)));
}
