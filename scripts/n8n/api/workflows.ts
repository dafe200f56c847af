import type { Session } from './session';

export interface WorkflowNode {
  id?: string;
  name: string;
  type: string;
  typeVersion: number;
  position: [number, number];
  parameters: Record<string, unknown>;
  credentials?: Record<string, { id: string; name: string }>;
  webhookId?: string;
  onError?: 'stopWorkflow' | 'continueRegularOutput' | 'continueErrorOutput';
  retryOnFail?: boolean;
  maxTries?: number;
  waitBetweenTries?: number;
}

interface Link {
  node: string;
  type: 'main';
  index: number;
}

export interface WorkflowDraft {
  name: string;
  nodes: WorkflowNode[];
  connections: Record<string, { main: Link[][] }>;
  /** Items that stand in for a node's output when a run is started by hand. */
  pinData?: Record<string, Array<{ json: Record<string, unknown> }>>;
  settings?: Record<string, unknown>;
}

export interface Workflow extends WorkflowDraft {
  id: string;
  active: boolean;
  versionId: string;
}

export interface ManualRun {
  /** The node to start from; its own input is one empty item. */
  trigger: string;
  /** Run no further than this node; to the end when left out. */
  destination?: string;
}

export class Workflows {
  constructor(private readonly session: Session) {}

  async list(): Promise<Workflow[]> {
    const page = await this.session.raw<{ data: Workflow[] }>('GET', '/rest/workflows');
    return page.data;
  }

  get(id: string): Promise<Workflow> {
    return this.session.call('GET', `/rest/workflows/${id}`);
  }

  create(draft: WorkflowDraft): Promise<Workflow> {
    return this.session.call('POST', '/rest/workflows', { settings: { executionOrder: 'v1' }, ...draft });
  }

  /** n8n answers before a trigger is registered: wait for what the registration brings about. */
  activate({ id, versionId }: Workflow): Promise<Workflow> {
    return this.session.call('POST', `/rest/workflows/${id}/activate`, { versionId });
  }

  deactivate({ id }: Workflow): Promise<Workflow> {
    return this.session.call('POST', `/rest/workflows/${id}/deactivate`, {});
  }

  /** Starts a run by hand, as the editor does, and returns the execution's id. */
  async run({ id }: Workflow, { trigger, destination }: ManualRun): Promise<string> {
    const until = destination && { destinationNode: { nodeName: destination, mode: 'inclusive' } };
    const body = { triggerToStartFrom: { name: trigger }, ...until };
    const started = await this.session.call<{ executionId?: string }>(
      'POST',
      `/rest/workflows/${id}/run`,
      body,
    );
    if (started.executionId) return started.executionId;
    throw new Error(`"${trigger}" waits for an event, so it can't start a run by hand.`);
  }
}
