import {
  NodeConnectionTypes,
  type IHookFunctions,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
} from 'n8n-workflow';
import { properties, triggerPanel } from './trigger/push/panel';
import { receivePush } from './trigger/push/receive';
import { checkSettings } from './trigger/push/settings';

export class ReachPushTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'Reach Push Trigger',
    name: 'reachPushTrigger',
    icon: { light: 'file:reach.svg', dark: 'file:reach.dark.svg' },
    group: ['trigger'],
    version: 1,
    subtitle: '={{ $parameter["events"].join(", ") }}',
    description:
      'Starts the workflow when Reach (Contacto SMS, Ubiquo, Tigo, Claro) pushes an incoming message or a send error, which its support has to switch on',
    defaults: { name: 'Reach Push Trigger' },
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    webhooks: [
      { name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' },
      { name: 'setup', httpMethod: 'GET', responseMode: 'onReceived', path: 'webhook', ndvHideUrl: true },
      { name: 'setup', httpMethod: 'PUT', responseMode: 'onReceived', path: 'webhook', ndvHideUrl: true },
    ],
    eventTriggerDescription: 'Reach pushes a message to the webhook URL',
    activationMessage: 'Reach can now push to the production URL of this workflow.',
    triggerPanel,
    properties: properties(),
  };

  /** The support of Reach registers the address, nobody else can: there is nothing to look for or remove. */
  webhookMethods = {
    default: {
      async checkExists(this: IHookFunctions): Promise<boolean> {
        return false;
      },
      async create(this: IHookFunctions): Promise<boolean> {
        checkSettings(this);
        return true;
      },
      async delete(this: IHookFunctions): Promise<boolean> {
        return true;
      },
    },
  };

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    return await receivePush(this);
  }
}
