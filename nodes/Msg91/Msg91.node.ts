import {
  NodeConnectionTypes,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { propertiesOf } from '../shared/operation/describe';
import { run } from '../shared/operation/run';
import { idOf } from './api/acceptance';
import { msg91 } from './api/vendor';
import { listSearch, resourceMapping } from './pickers';
import { resources } from './resources';

export class Msg91 implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'MSG91 Messaging',
    name: 'msg91',
    icon: { light: 'file:msg91.svg', dark: 'file:msg91.dark.svg' },
    group: ['output'],
    version: 1,
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
    description:
      'Send one-time passwords, SMS, WhatsApp, email and voice messages with MSG91, and read its replies truly',
    defaults: { name: 'MSG91 Messaging' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    usableAsTool: true,
    credentials: [{ name: 'msg91AuthKeyApi', required: true }],
    properties: propertiesOf(resources),
  };

  methods = { listSearch, resourceMapping };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return await run(this, { vendor: msg91, resources, idOf });
  }
}
