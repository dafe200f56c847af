import { NodeConnectionTypes, NodeOperationError } from 'n8n-workflow';
import type {
  IDataObject,
  IExecuteFunctions,
  INodeExecutionData,
  INodeType,
  INodeTypeDescription,
} from 'n8n-workflow';

export type Script = (this: IExecuteFunctions, tries: number) => Promise<INodeExecutionData[][]>;

/** A programmatic node that does what the test says, and counts how often n8n ran it. */
export class ProbeNode implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Probe',
    name: 'probe',
    group: ['transform'],
    version: 1,
    description: 'Does what the test says',
    defaults: { name: 'Probe' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'probeApi', required: false }],
    properties: [
      { displayName: 'Greeting', name: 'greeting', type: 'string', default: 'hello' },
      { displayName: 'Path', name: 'path', type: 'string', default: '' },
    ],
  };

  tries = 0;

  execute: NonNullable<INodeType['execute']>;

  constructor(script: Script) {
    const count = () => ++this.tries;
    this.execute = async function () {
      return await script.call(this, count());
    };
  }
}

/** One output item per input item, made by `make` and paired with it. */
export function perItem(make: (json: IDataObject, index: number) => IDataObject): Script {
  return async function () {
    const items = this.getInputData().map(({ json }, item) => ({
      json: make(json, item),
      pairedItem: { item },
    }));
    return [items];
  };
}

/** Fails the whole node. */
export function failing(message: string): Script {
  return async function () {
    throw new NodeOperationError(this.getNode(), message, { itemIndex: 0 });
  };
}
