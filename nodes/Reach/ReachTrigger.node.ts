import {
  NodeConnectionTypes,
  type INodeExecutionData,
  type INodeType,
  type INodeTypeDescription,
  type IPollFunctions,
} from 'n8n-workflow';
import { simplify } from '../shared/fields/output';
import { options } from './trigger/poll/options';
import { receiveMessages } from './trigger/poll/receive';

export class ReachTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Reach Trigger',
    name: 'reachTrigger',
    icon: { light: 'file:reach.svg', dark: 'file:reach.dark.svg' },
    group: ['trigger'],
    version: 1,
    subtitle: 'Incoming messages',
    description:
      'Starts the workflow when messages come in at Reach (Contacto SMS, Ubiquo, Tigo, Claro), by asking for them at regular times',
    activationMessage:
      'Reach is now asked for new messages at the times you chose. New ones start the workflow; you find them under Executions.',
    defaults: { name: 'Reach Trigger' },
    polling: true,
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'reachSmsApi', required: true }],
    properties: [
      {
        displayName:
          'Each message starts the workflow once, several new ones together. To be told at once instead, use the Reach Push Trigger.',
        name: 'onceNotice',
        type: 'notice',
        default: '',
      },
      simplify().property,
      options().property,
    ],
  };

  async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
    return await receiveMessages(this);
  }
}
