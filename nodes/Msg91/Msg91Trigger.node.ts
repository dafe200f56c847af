import {
  NodeConnectionTypes,
  type IHookFunctions,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
} from 'n8n-workflow';
import { receive } from '../shared/webhook/receive';
import { properties } from './trigger/panel';
import { receptionOf } from './trigger/reception';
import { checkSecret } from './trigger/secret';

export class Msg91Trigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'MSG91 Messaging Trigger',
    name: 'msg91Trigger',
    icon: { light: 'file:msg91.svg', dark: 'file:msg91.dark.svg' },
    group: ['trigger'],
    version: 1,
    subtitle: '={{ $parameter["event"] }}',
    description:
      'Starts the workflow when MSG91 reports on an SMS, one-time password, email, WhatsApp, RCS message or call, or a WhatsApp message comes in',
    defaults: { name: 'MSG91 Messaging Trigger' },
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    webhooks: [
      { name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' },
      { name: 'setup', httpMethod: 'GET', responseMode: 'onReceived', path: 'webhook', ndvHideUrl: true },
    ],
    eventTriggerDescription: 'MSG91 pushes an event to the webhook URL',
    activationMessage: 'MSG91 can now push to the production URL of this workflow.',
    triggerPanel: {
      header: 'Let MSG91 push to this workflow',
      executionsHelp: {
        inactive:
          '<b>While you build the workflow</b>, click \'Execute step\' and let MSG91 push to the test URL. The event shows up in this editor.<br /><br /><b>When the workflow is ready</b>, publish it and let MSG91 push to the production URL. Those executions show up in the <a data-key="executions">executions list</a>.',
        active:
          '<b>While you build the workflow</b>, click \'Execute step\' and let MSG91 push to the test URL. The event shows up in this editor.<br /><br /><b>The workflow also starts by itself</b>, whenever MSG91 pushes to the production URL. Those executions show up in the <a data-key="executions">executions list</a>.',
      },
      activationHint:
        "Create the webhook in MSG91's dashboard by hand: the parameters say what to paste there.",
    },
    properties: properties(),
  };

  /** MSG91 lets nobody register a webhook but a person in its dashboard: there is nothing to look for or remove. */
  webhookMethods = {
    default: {
      async checkExists(this: IHookFunctions): Promise<boolean> {
        return false;
      },
      async create(this: IHookFunctions): Promise<boolean> {
        checkSecret(this);
        return true;
      },
      async delete(this: IHookFunctions): Promise<boolean> {
        return true;
      },
    },
  };

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    return await receive(this, receptionOf(this));
  }
}
