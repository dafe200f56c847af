import type { IDataObject } from 'n8n-workflow';
import { runAsTool } from '../../harness';
import { ProbeNode } from './probeNode';
import type { Script } from './probeNode';

const greeting = "={{ $fromAI('who', 'Whom to greet', 'string') }}";
const calls = [{ args: { who: 'Ann' } }, { args: { who: 'Bob' } }];

function tool(script: Script): ProbeNode {
  const node = new ProbeNode(script);
  node.description.usableAsTool = true;
  return node;
}

/** Tells what n8n gives a tool to go by. */
const witness: Script = async function () {
  const context = this.getContext('node');
  context.calls = Number(context.calls ?? 0) + 1;
  const { rewireOutputLogTo = null, type } = this.getNode();
  const [item] = this.getInputData();
  const seen: IDataObject = {
    greets: this.getNodeParameter('greeting', 0),
    isTool: this.isToolExecution(),
    rewireOutputLogTo,
    type,
    toolCallId: item?.json.toolCallId ?? null,
    calls: context.calls,
  };
  return [[{ json: seen }]];
};

async function testimony(path: 'engine' | 'direct'): Promise<IDataObject[]> {
  const { answers } = await runAsTool({ node: tool(witness), path, calls, parameters: { greeting } });
  return answers.flatMap(({ answer }) => JSON.parse(answer ?? '[]'));
}

const type = 'n8n-nodes-business-messaging.probeTool';

describe('a node as an AI tool', () => {
  it('knows that it is a tool when the agent invokes it directly', async () => {
    const common = { isTool: true, rewireOutputLogTo: null, type, toolCallId: null };

    expect(await testimony('direct')).toEqual([
      { ...common, greets: 'Ann', calls: 1 },
      { ...common, greets: 'Bob', calls: 2 },
    ]);
  });

  it('is told otherwise, and has the call’s id, when n8n’s engine runs it for the agent', async () => {
    const common = { isTool: false, rewireOutputLogTo: 'ai_tool', type };

    expect(await testimony('engine')).toEqual([
      { ...common, greets: 'Ann', toolCallId: 'call_0', calls: 1 },
      { ...common, greets: 'Bob', toolCallId: 'call_1', calls: 2 },
    ]);
  });

  it.each(['direct', 'engine'] as const)('is run again by Retry On Fail on the %s path', async (path) => {
    const node = tool(async function (tries) {
      if (tries === 1) throw new Error('not yet');
      return [[{ json: { tries } }]];
    });

    const { answers } = await runAsTool({ node, path, calls: [{ args: {} }], retryOnFail: { maxTries: 2 } });

    expect(answers).toEqual([{ answer: '[{"tries":2}]' }]);
  });

  it('hands what it threw to the agent', async () => {
    const node = tool(async function () {
      throw new Error('no credit');
    });

    const direct = await runAsTool({ node, path: 'direct', calls: [{ args: {} }] });
    const engine = await runAsTool({ node, path: 'engine', calls: [{ args: {} }] });

    expect(direct.answers).toEqual([{ thrown: 'no credit' }]);
    expect(engine.answers).toEqual([{ answer: '[{"error":"no credit"}]' }]);
  });

  it('must be declared usable as a tool', async () => {
    const run = runAsTool({ node: new ProbeNode(witness), path: 'direct', calls });

    await expect(run).rejects.toThrow('Probe is not usable as a tool');
  });
});
