import type { IWorkflowBase, IWorkflowExecuteAdditionalData, WorkflowExecuteMode } from 'n8n-workflow';
import { TestCredentialsHelper } from './credentials';
import type { CredentialData, CredentialTypes } from './credentials';
import { ExecutionLifecycleHooks, ExternalSecretsProxy } from './engine';

/** Where the n8n of the harness would stand; nothing listens there. */
export const INSTANCE_URL = 'http://n8n.test';

export interface AdditionalDataSpec {
  credentials?: CredentialData;
  credentialTypes?: CredentialTypes;
  executionId?: string;
  mode: WorkflowExecuteMode;
  workflowId: string;
}

async function unavailable(): Promise<never> {
  throw new Error(
    'The harness runs one workflow: sub-workflows, runners and stored executions are out of reach',
  );
}

/** What n8n hands to every execution, webhook, poll and picker besides the workflow itself. */
export function additionalData(spec: AdditionalDataSpec): IWorkflowExecuteAdditionalData {
  return {
    credentialsHelper: new TestCredentialsHelper(spec.credentialTypes ?? {}, spec.credentials ?? {}),
    currentNodeExecutionIndex: 0,
    executeWorkflow: unavailable,
    executionId: spec.executionId,
    externalSecretsProxy: new ExternalSecretsProxy(),
    getRunExecutionData: async () => undefined,
    getRuntimeCredential: async () => undefined,
    hooks: new ExecutionLifecycleHooks(spec.mode, spec.executionId ?? '', storedWorkflow(spec.workflowId)),
    logAiEvent: () => undefined,
    sendDataToUI: () => undefined,
    setExecutionStatus: () => undefined,
    startRunnerTask: unavailable,
    variables: {},
    workflowId: spec.workflowId,
    ...urls(),
  };
}

function urls() {
  return {
    formBaseUrl: `${INSTANCE_URL}/form`,
    formTestBaseUrl: `${INSTANCE_URL}/form-test`,
    formWaitingBaseUrl: `${INSTANCE_URL}/form-waiting`,
    instanceBaseUrl: `${INSTANCE_URL}/`,
    mcpBaseUrl: `${INSTANCE_URL}/mcp`,
    mcpTestBaseUrl: `${INSTANCE_URL}/mcp-test`,
    restApiUrl: `${INSTANCE_URL}/rest`,
    webhookBaseUrl: `${INSTANCE_URL}/webhook`,
    webhookTestBaseUrl: `${INSTANCE_URL}/webhook-test`,
    webhookWaitingBaseUrl: `${INSTANCE_URL}/webhook-waiting`,
  };
}

function storedWorkflow(id: string): IWorkflowBase {
  const now = new Date();
  return {
    id,
    name: id,
    active: true,
    activeVersionId: null,
    connections: {},
    createdAt: now,
    isArchived: false,
    nodes: [],
    updatedAt: now,
  };
}
