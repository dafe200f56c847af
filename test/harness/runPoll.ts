import type { IDataObject, INodeExecutionData, INodeType } from 'n8n-workflow';
import { PollContext } from './engine';
import { act, keep, setStage } from './trigger';
import type { TriggerSpec } from './trigger';

export interface PollSpec extends TriggerSpec {
  /** Cursors in n8n's database: the node gets a copy of its static data, which is kept when the poll ends well. */
  durableCursors?: boolean;
  /** Milliseconds that n8n gives the poll; null for an older n8n, which does not say. */
  budgetMs?: number | null;
}

/**
 * One tick of a polling trigger. n8n keeps the static data in memory between ticks whatever poll() returns;
 * to play a restart, pass on what was there after the last tick that returned items.
 */
export async function runPoll(type: INodeType, spec: PollSpec = {}): Promise<INodeExecutionData[][] | null> {
  const { poll } = type;
  if (!poll) throw new Error(`${type.description.displayName} has no poll()`);
  const stage = setStage(type, spec, 'trigger');
  const { workflow, node, extra, mode, activation } = stage;
  const copy: IDataObject | undefined = spec.durableCursors
    ? structuredClone(spec.staticData ?? {})
    : undefined;
  const { budgetMs } = spec;
  const context = new PollContext(
    workflow,
    node,
    extra,
    mode,
    activation,
    ...([undefined, undefined, undefined, undefined] as const),
    copy && (() => copy),
    typeof budgetMs === 'number' ? () => budgetMs : undefined,
  );
  if (budgetMs === null) Object.assign(context, { getPollBudgetMs: undefined });
  const items = await act(stage, spec, async () => await poll.call(context));
  if (copy && spec.staticData && isCommitted(items, activation)) keep(spec.staticData, copy);
  return items;
}

/** What the poll of an activation learns is forgotten unless it starts an execution. */
function isCommitted(items: INodeExecutionData[][] | null, activation: string): boolean {
  return items !== null || activation === 'update';
}
