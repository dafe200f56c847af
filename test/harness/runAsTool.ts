import { NodeConnectionTypes } from 'n8n-workflow';
import type { INodeType, ITaskData } from 'n8n-workflow';
import { AGENT_NODE, DirectAgent, EngineAgent } from './agentNodes';
import type { ToolCall } from './agentNodes';
import { INPUT_NODE, InputNode } from './inputNode';
import type { NodeRunSpec } from './runNode';
import { runWorkflow, tasksOf } from './runWorkflow';
import type { WorkflowRun } from './runWorkflow';
import { canvasName } from './workflow';

export interface ToolRunSpec extends NodeRunSpec {
  calls: ToolCall[];
  /** `engine`: the current AI Agent. `direct`: sub-agents, older agents, MCP, the editor's test of a tool. */
  path: 'engine' | 'direct';
}

export interface ToolRun {
  /** Per call, the text the model gets, or the message of what was thrown at the agent. */
  answers: Array<{ answer?: string; thrown?: string }>;
  /** n8n's record of each run of the tool's node. */
  tasks: ITaskData[];
  run: WorkflowRun;
}

/** Gives the node to an agent as a tool and makes the calls, all of one turn at once. */
export async function runAsTool(spec: ToolRunSpec): Promise<ToolRun> {
  const { node, parameters, onError, retryOnFail } = spec;
  const tries = retryOnFail && { retryOnFail: true, waitBetweenTries: 1, ...retryOnFail };
  const tool = { type: asTool(node), parameters, settings: { onError, ...tries } };
  const name = canvasName(tool);
  const agent = spec.path === 'engine' ? new EngineAgent(name, spec.calls) : new DirectAgent(spec.calls);
  const run = await runWorkflow({
    ...spec,
    nodes: [{ type: new InputNode() }, { type: agent }, tool],
    links: [
      [INPUT_NODE, AGENT_NODE],
      [name, AGENT_NODE, 0, 0, NodeConnectionTypes.AiTool],
    ],
    start: INPUT_NODE,
  });
  const items = tasksOf(run, AGENT_NODE).at(-1)?.data?.main?.[0] ?? [];
  return { answers: items.map(({ json }) => json), tasks: tasksOf(run, name), run };
}

/** The tool n8n makes of a node: the same code under another name, without inputs. */
function asTool(type: INodeType): INodeType {
  const { usableAsTool, ...description } = type.description;
  if (!usableAsTool) throw new Error(`${description.displayName} is not usable as a tool`);
  const changed = {
    ...description,
    displayName: `${description.displayName} Tool`,
    name: `${description.name}Tool`,
    inputs: [],
    outputs: [NodeConnectionTypes.AiTool],
  };
  return Object.create(type, { description: { value: changed } });
}
