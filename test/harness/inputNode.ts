import { NodeConnectionTypes } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData, INodeType, INodeTypeDescription } from 'n8n-workflow';

export const INPUT_NODE = 'Input';

/** Stands before the node under test and hands on the items of the test, so that pairing has a past. */
export class InputNode implements INodeType {
  description: INodeTypeDescription = {
    displayName: INPUT_NODE,
    name: 'harnessInput',
    group: ['input'],
    version: 1,
    description: 'Hands on the items of the test',
    defaults: { name: INPUT_NODE },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    properties: [],
  };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return [this.getInputData()];
  }
}
