import {
  NodeConnectionTypes,
  type IExecuteFunctions,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
} from 'n8n-workflow';
import { propertiesOf } from '../shared/operation/describe';
import { run } from '../shared/operation/run';
import { idOf } from './api/rows';
import { clickSend } from './api/vendor';
import { listSearch, loadOptions } from './pickers';
import { resources } from './resources';

export class ClickSend implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'ClickSend',
    name: 'clickSend',
    icon: { light: 'file:clickSend.svg', dark: 'file:clickSend.dark.svg' },
    group: ['output'],
    version: 1,
    subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
    description: 'Send messages with ClickSend, many in one request, with an outcome for each',
    defaults: { name: 'ClickSend' },
    inputs: [NodeConnectionTypes.Main],
    outputs: [NodeConnectionTypes.Main],
    usableAsTool: true,
    credentials: [{ name: 'clickSendAccountApi', required: true }],
    properties: propertiesOf(resources),
  };

  methods = { listSearch, loadOptions };

  async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
    return await run(this, { vendor: clickSend, resources, idOf });
  }
}
