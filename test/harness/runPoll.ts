import type { INodeExecutionData, INodeType } from 'n8n-workflow';
import { PollContext } from './engine';
import { act, setStage } from './trigger';
import type { TriggerSpec } from './trigger';

/**
 * One tick of a polling trigger. n8n keeps the static data in memory between ticks whatever poll() returns;
 * to play a restart, pass on what was there after the last tick that returned items.
 */
export async function runPoll(
  type: INodeType,
  spec: TriggerSpec = {},
): Promise<INodeExecutionData[][] | null> {
  const { poll } = type;
  if (!poll) throw new Error(`${type.description.displayName} has no poll()`);
  const stage = setStage(type, spec, 'trigger');
  const { workflow, node, extra, mode, activation } = stage;
  const context = new PollContext(workflow, node, extra, mode, activation);
  return await act(stage, spec, async () => await poll.call(context));
}
