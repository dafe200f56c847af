import { parse } from 'flatted';

import { until } from '../../wait';
import type { Session } from './session';

export interface Item {
  json: Record<string, unknown>;
  pairedItem?: unknown;
  error?: unknown;
}

export interface NodeRun {
  executionStatus: string;
  /** One list of items per output; an output nothing came from is null. */
  data?: { main: Array<Item[] | null> };
  error?: { message: string; description?: string; context?: Record<string, unknown> };
  hints?: Array<{ message: string }>;
}

export interface Execution {
  id: string;
  status: string;
  mode: string;
  data: {
    resultData: {
      runData: Record<string, NodeRun[]>;
      error?: { message: string };
      lastNodeExecuted?: string;
    };
  };
}

interface Summary {
  id: string;
  status: string;
}

const running = new Set(['new', 'running', 'waiting', 'unknown']);

export class Executions {
  constructor(private readonly session: Session) {}

  /** n8n stores the data of an execution as one flat list, references replaced by positions. */
  async get(id: string): Promise<Execution> {
    const stored = await this.session.call<Omit<Execution, 'data'> & { data: string }>(
      'GET',
      `/rest/executions/${id}`,
    );
    return { ...stored, data: parse(stored.data) as Execution['data'] };
  }

  async list(workflowId: string): Promise<Summary[]> {
    const filter = encodeURIComponent(JSON.stringify({ workflowId }));
    const page = await this.session.call<{ results: Summary[] }>(
      'GET',
      `/rest/executions?filter=${filter}&limit=100`,
    );
    return page.results;
  }

  async finished(id: string, withinMs = 60_000): Promise<Execution> {
    const ended = async () => {
      const execution = await this.get(id);
      return running.has(execution.status) ? undefined : execution;
    };
    return await until(ended, { what: `The end of execution ${id}`, withinMs });
  }

  /** The same as the editor's Retry; `loadWorkflow` takes the workflow as it is now. */
  retry(id: string, loadWorkflow = false): Promise<Summary> {
    return this.session.call('POST', `/rest/executions/${id}/retry`, { loadWorkflow });
  }
}

/** The items that left an output of a node's last run. */
export function itemsOf(execution: Execution, node: string, output = 0): Item[] {
  return execution.data.resultData.runData[node]?.at(-1)?.data?.main[output] ?? [];
}
