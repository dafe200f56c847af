import type {
  ExecutionError,
  ExecutionStatus,
  INodeExecutionData,
  INodeParameters,
  INodeType,
  IRunExecutionData,
  NodeExecutionHint,
  OnError,
  WorkflowExecuteMode,
} from 'n8n-workflow';
import type { CredentialData, CredentialTypes } from './credentials';
import { INPUT_NODE, InputNode } from './inputNode';
import { retryWorkflow, runWorkflow, tasksOf } from './runWorkflow';
import type { Items, RunSpec, WorkflowRun } from './runWorkflow';
import { canvasName } from './workflow';

export interface NodeRunSpec {
  node: INodeType;
  parameters?: INodeParameters;
  /** Json objects, or whole items (with binary). One empty item without it. */
  items?: Items;
  credentials?: CredentialData;
  credentialTypes?: CredentialTypes;
  onError?: OnError;
  /** n8n caps them at 2 to 5 tries and 5 s, and takes a wait of 0 for a whole second. */
  retryOnFail?: { maxTries?: number; waitBetweenTries?: number };
  executionId?: string;
  mode?: WorkflowExecuteMode;
  workflowTimezone?: string;
  /** Aborting it does what the user's Stop button does. */
  signal?: AbortSignal;
}

export interface NodeRun {
  /** Success output and, under 'continueErrorOutput', error output. */
  output: [success: INodeExecutionData[], failed: INodeExecutionData[]];
  /** What the node threw, as n8n stores it, even where n8n went on despite it. */
  error?: ExecutionError;
  hints: NodeExecutionHint[];
  status: ExecutionStatus;
  executionId: string;
  runExecutionData: IRunExecutionData;
  run: WorkflowRun;
  spec: NodeRunSpec;
}

/** Runs one node on the given items through n8n's own engine. */
export async function runNode(spec: NodeRunSpec): Promise<NodeRun> {
  return readRun(spec, await runWorkflow(asWorkflow(spec)));
}

/** What the editor's Retry does with a failed run; `changes` are edits saved in between. */
export async function retry(previous: NodeRun, changes?: Partial<NodeRunSpec>): Promise<NodeRun> {
  const spec: NodeRunSpec = { ...previous.spec, executionId: undefined, ...changes };
  return readRun(spec, await retryWorkflow(previous.run, changes && asWorkflow(spec)));
}

function asWorkflow(spec: NodeRunSpec): RunSpec {
  const { node: type, parameters, onError, retryOnFail } = spec;
  const tries = retryOnFail && { retryOnFail: true, waitBetweenTries: 1, ...retryOnFail };
  const underTest = { type, parameters, settings: { onError, ...tries } };
  const links: RunSpec['links'] = [[INPUT_NODE, canvasName(underTest)]];
  return { ...spec, nodes: [{ type: new InputNode() }, underTest], links, start: INPUT_NODE };
}

function readRun(spec: NodeRunSpec, run: WorkflowRun): NodeRun {
  const { executionId, runExecutionData, status } = run;
  const task = tasksOf(run, canvasName({ type: spec.node })).at(-1);
  const [success, failed] = task?.data?.main ?? [];
  return {
    output: [success ?? [], failed ?? []],
    error: task?.error ?? run.error,
    hints: task?.hints ?? [],
    status,
    executionId,
    runExecutionData,
    run,
    spec,
  };
}
