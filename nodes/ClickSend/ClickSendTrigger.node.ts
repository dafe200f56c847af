import {
  NodeConnectionTypes,
  type INodeType,
  type INodeTypeDescription,
  type IWebhookFunctions,
  type IWebhookResponseData,
} from 'n8n-workflow';
import { triggerListSearch } from './pickers';
import { lifecycle } from './trigger/lifecycle';
import { options } from './trigger/options';
import { receivePush } from './trigger/receive';

export class ClickSendTrigger implements INodeType {
  description: INodeTypeDescription = {
    displayName: 'ClickSend Trigger',
    name: 'clickSendTrigger',
    icon: { light: 'file:clickSend.svg', dark: 'file:clickSend.dark.svg' },
    group: ['trigger'],
    version: 1,
    subtitle: '={{ $parameter["event"] }}',
    description: 'Starts the workflow when ClickSend receives a message or reports what became of one',
    eventTriggerDescription: 'Waiting for ClickSend to report the event chosen in the node',
    activationMessage:
      'ClickSend now reports this event to n8n. Each one starts the workflow; you find them under Executions.',
    defaults: { name: 'ClickSend Trigger' },
    inputs: [],
    outputs: [NodeConnectionTypes.Main],
    credentials: [{ name: 'clickSendAccountApi', required: true }],
    triggerPanel: {
      header: 'Start the workflow when something happens at ClickSend',
      executionsHelp: {
        inactive:
          "<b>While building</b>, click 'Execute step', then let it happen: reply to a message, for example. The first event is shown here.<br /><br /><b>When it works</b>, publish the workflow. n8n then writes a rule under Automations in your ClickSend account, and every event starts an execution, which you find under Executions.",
        active:
          "<b>While building</b>, click 'Execute step', then let it happen: reply to a message, for example. The first event is shown here.<br /><br /><b>The workflow is published</b>: every event starts an execution, which you find under Executions, not here.",
      },
      activationHint:
        'Once you are done, publish the workflow: n8n then writes the rule at ClickSend, and removes it when you unpublish.',
    },
    webhooks: [
      { name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook', ndvHideUrl: true },
      { name: 'setup', httpMethod: 'GET', responseMode: 'onReceived', path: 'webhook', ndvHideUrl: true },
    ],
    properties: [
      {
        displayName:
          "n8n writes the rule at ClickSend for you. ClickSend must be able to open n8n's address from the internet, over HTTPS.",
        name: 'reachableNotice',
        type: 'notice',
        default: '',
      },
      {
        displayName: 'Trigger On',
        name: 'event',
        type: 'options',
        noDataExpression: true,
        options: [
          {
            name: 'Email Receipt',
            value: 'emailReceipt',
            description: 'What became of an email that was sent',
          },
          {
            name: 'Fax Receipt',
            value: 'faxReceipt',
            description: 'What became of a fax that was sent; ClickSend has closed fax to new customers',
          },
          {
            name: 'Fax Received',
            value: 'faxInbound',
            description:
              'A fax arrived; its fields are passed on as ClickSend sends them. ClickSend has closed fax to new customers.',
          },
          {
            name: 'SMS Receipt',
            value: 'smsReceipt',
            description: 'What became of an SMS that was sent: delivered or not',
          },
          {
            name: 'SMS Received',
            value: 'smsInbound',
            description: 'Somebody wrote or replied by SMS; replies to an MMS come this way too',
          },
          {
            name: 'Voice Receipt',
            value: 'voiceReceipt',
            description: 'What became of a call, with the key that was pressed',
          },
        ],
        default: 'smsInbound',
        description: 'What starts the workflow',
      },
      options().property,
    ],
  };

  methods = { listSearch: triggerListSearch };

  webhookMethods = { default: lifecycle };

  async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
    return await receivePush(this);
  }
}
