import { NodeConnectionTypes } from 'n8n-workflow';
import type {
  EngineRequest,
  EngineResponse,
  IDataObject,
  IExecuteFunctions,
  INodeExecutionData,
  INodeType,
  INodeTypeDescription,
} from 'n8n-workflow';

export const AGENT_NODE = 'Agent';

export interface ToolCall {
  /** What the model filled in for the `$fromAI` parameters. */
  args: IDataObject;
  /** The model's id of the call. */
  id?: string;
}

interface Invocable {
  invoke(args: IDataObject): Promise<unknown>;
}

function agentDescription(name: string): INodeTypeDescription {
  return {
    displayName: AGENT_NODE,
    name,
    group: ['transform'],
    version: 1,
    description: 'Calls its tool as an AI agent would',
    defaults: { name: AGENT_NODE },
    inputs: [NodeConnectionTypes.Main, NodeConnectionTypes.AiTool],
    outputs: [NodeConnectionTypes.Main],
    properties: [],
  };
}

/** Invokes the tool itself, as sub-agents, older agents, MCP and the editor's own test of a tool do. */
export class DirectAgent implements INodeType {
  description = agentDescription('harnessDirectAgent');

  execute: NonNullable<INodeType['execute']>;

  constructor(calls: ToolCall[]) {
    this.execute = async function () {
      const connected = await this.getInputConnectionData(NodeConnectionTypes.AiTool, 0);
      const tool = [connected].flat().find(isInvocable);
      if (!tool) throw new Error('n8n offers the agent no tool');
      const answers = await Promise.all(calls.map(async ({ args }) => await ask(tool, args)));
      return [answers.map((json) => ({ json, pairedItem: { item: 0 } }))];
    };
  }
}

/** Has n8n's engine run the tool's node, as the current AI Agent node does. */
export class EngineAgent implements INodeType {
  description = agentDescription('harnessEngineAgent');

  execute: (
    this: IExecuteFunctions,
    response?: EngineResponse,
  ) => Promise<INodeExecutionData[][] | EngineRequest>;

  constructor(toolNode: string, calls: ToolCall[]) {
    const actions = calls.map(({ args, id }, index) => ({
      actionType: 'ExecutionNodeAction' as const,
      id: id ?? `call_${index}`,
      input: args,
      metadata: { itemIndex: 0 },
      nodeName: toolNode,
      type: NodeConnectionTypes.AiTool,
    }));
    this.execute = async function (response) {
      if (!response?.actionResponses.length) return { actions, metadata: {} };
      return [
        response.actionResponses.map(({ data }) => ({ json: observation(data), pairedItem: { item: 0 } })),
      ];
    };
  }
}

async function ask(tool: Invocable, args: IDataObject): Promise<IDataObject> {
  try {
    return { answer: String(await tool.invoke(args)) };
  } catch (error) {
    return { thrown: error instanceof Error ? error.message : String(error) };
  }
}

function observation({ data, error }: EngineResponse['actionResponses'][number]['data']): IDataObject {
  const seen = data?.ai_tool?.[0]?.map(({ json }) => json);
  if (seen?.length) return { answer: JSON.stringify(seen) };
  return error ? { thrown: error.message } : { answer: '' };
}

function isInvocable(value: unknown): value is Invocable {
  return (
    typeof value === 'object' && value !== null && 'invoke' in value && typeof value.invoke === 'function'
  );
}
