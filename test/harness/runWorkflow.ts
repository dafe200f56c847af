import { parse, stringify } from 'flatted';
import { createRunExecutionData } from 'n8n-workflow';
import type {
  ExecutionError,
  ExecutionStatus,
  IDataObject,
  INodeExecutionData,
  IRunExecutionData,
  ITaskData,
  Workflow,
  WorkflowExecuteMode,
} from 'n8n-workflow';
import { additionalData } from './additionalData';
import { WorkflowExecute } from './engine';
import { buildWorkflow } from './workflow';
import type { WorkflowSpec } from './workflow';

export type Items = IDataObject[] | INodeExecutionData[];

export interface RunSpec extends WorkflowSpec {
  /** Name of the first node to run. */
  start: string;
  items?: Items;
  mode?: WorkflowExecuteMode;
  executionId?: string;
  /** Aborting it does what the user's Stop button does. */
  signal?: AbortSignal;
}

/** One finished execution, and what is needed to retry it. */
export interface WorkflowRun {
  spec: RunSpec;
  executionId: string;
  status: ExecutionStatus;
  /** The execution's error as n8n stores it (a plain object, not the class). */
  error?: ExecutionError;
  runExecutionData: IRunExecutionData;
}

let lastExecutionId = 0;

/** Runs a workflow from its start node through n8n's own engine. */
export async function runWorkflow(spec: RunSpec): Promise<WorkflowRun> {
  const workflow = buildWorkflow(spec);
  const node = workflow.getNode(spec.start);
  if (!node) throw new Error(`There is no node "${spec.start}" to start from`);
  const main = [asItems(spec.items ?? [{}])];
  const data = createRunExecutionData({
    executionData: { nodeExecutionStack: [{ node, data: { main }, source: null }] },
  });
  return await execute(spec, workflow, data, spec.mode ?? 'trigger');
}

/**
 * The editor's Retry of a failed execution: a new execution id, the stored data of the failed one with
 * its error and the failed node's last run removed. `changes` retries with the workflow as saved meanwhile.
 */
export async function retryWorkflow(run: WorkflowRun, changes?: Partial<RunSpec>): Promise<WorkflowRun> {
  if (run.status === 'success') throw new Error('n8n does not retry an execution that succeeded');
  const data = forget(stored(run.runExecutionData));
  const spec: RunSpec = { ...run.spec, executionId: undefined, ...changes };
  const workflow = buildWorkflow(spec);
  if (changes) useSavedNodes(data, workflow);
  return await execute(spec, workflow, data, 'retry');
}

/** The runs of one node, in order. */
export function tasksOf(run: WorkflowRun, nodeName: string): ITaskData[] {
  return run.runExecutionData.resultData.runData[nodeName] ?? [];
}

async function execute(
  spec: RunSpec,
  workflow: Workflow,
  data: IRunExecutionData,
  mode: WorkflowExecuteMode,
): Promise<WorkflowRun> {
  const executionId = spec.executionId ?? `${++lastExecutionId}`;
  const extra = additionalData({ ...spec, executionId, mode, workflowId: workflow.id });
  const running = new WorkflowExecute(extra, mode, data).processRunExecutionData(workflow);
  const stop = () => running.cancel();
  spec.signal?.addEventListener('abort', stop);
  try {
    const { status, data: runExecutionData } = await running;
    const { error } = runExecutionData.resultData;
    return { spec, executionId, status, error, runExecutionData };
  } finally {
    spec.signal?.removeEventListener('abort', stop);
  }
}

/** What the database hands back of it: no classes, no functions, the same references. */
function stored(data: IRunExecutionData): IRunExecutionData {
  return parse(stringify(data));
}

function forget(data: IRunExecutionData): IRunExecutionData {
  const { resultData } = data;
  if (!resultData.lastNodeExecuted) return data;
  delete resultData.error;
  const tasks = resultData.runData[resultData.lastNodeExecuted];
  if (tasks?.at(-1)?.error !== undefined) tasks.pop();
  return data;
}

function useSavedNodes(data: IRunExecutionData, workflow: Workflow): void {
  for (const entry of data.executionData?.nodeExecutionStack ?? []) {
    const node = workflow.getNode(entry.node.name);
    if (!node) throw new Error(`The saved workflow holds no node "${entry.node.name}"`);
    entry.node = node;
  }
}

function asItems(items: Items): INodeExecutionData[] {
  return items.map((item) => (isItem(item) ? item : { json: item }));
}

function isItem(item: IDataObject | INodeExecutionData): item is INodeExecutionData {
  return (
    typeof item.json === 'object' &&
    item.json !== null &&
    Object.keys(item).every((key) => ITEM_KEYS.has(key))
  );
}

const ITEM_KEYS = new Set(['json', 'binary', 'pairedItem']);
