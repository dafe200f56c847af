import {
  NodeConnectionTypes,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { propertiesOf } from '../shared/operation/describe';
import { run } from '../shared/operation/run';
import { messageIdOf } from './api/messages';
import { reach } from './api/vendor';
import { listSearch, loadOptions } from './pickers';
import { resources } from './resources';

export class Reach implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Reach',
    name: 'reach',
    icon: { light: 'file:reach.svg', dark: 'file:reach.dark.svg' },
    group: ['output'],
    version: 1,
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
    description: 'Send SMS with Reach (Contacto SMS, Ubiquo, Tigo, Claro), with an outcome for each message',
    defaults: { name: 'Reach' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    usableAsTool: true,
    credentials: [{ name: 'reachSmsApi', required: true }],
    properties: propertiesOf(resources),
  };

  methods = { listSearch, loadOptions };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return await run(this, { vendor: reach, resources, idOf: messageIdOf });
  }
}
