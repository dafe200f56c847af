import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import type { EventName } from './kind';
import { options } from './options';
import { secretProperties } from './secret';
import { templateOf } from './template';

/** How an event is called, and where it is set up in MSG91's dashboard (msg91.com/help, "Webhook (New)"). */
interface Registration {
  name: string;
  description: string;
  menu: string;
  choose: string;
}

/** Every event, in the order of the labels. */
const REGISTRATIONS: Record<EventName, Registration> = {
  emailEvent: {
    name: 'Email Event',
    description: 'An email was queued, delivered, opened, clicked, bounced or complained about',
    menu: 'Email &gt; Webhook (New)',
    choose:
      'the event you want (Enqueued, Report Received, or Opened/Unsubscribed/Clicked/Complaints): one webhook for each',
  },
  otpReport: {
    name: 'OTP Report',
    description: 'A one-time password was delivered or not',
    menu: 'OTP &gt; Webhook',
    choose: 'the event On Report Received',
  },
  rcsReport: {
    name: 'RCS Report',
    description: 'An RCS message was delivered, read or not, or came in',
    menu: 'RCS &gt; Webhook',
    choose: 'the event Report Received, or the one for inbound or outbound reports alone',
  },
  smsReport: {
    name: 'SMS Report',
    description: 'An SMS was delivered or not',
    menu: 'SMS &gt; Webhook (New)',
    choose: 'the event On Report Received',
  },
  voiceReport: {
    name: 'Voice Report',
    description: 'A call was answered or not',
    menu: 'Voice &gt; Webhook',
    choose: 'the event Report Received',
  },
  whatsAppInbound: {
    name: 'WhatsApp Message Received',
    description: 'A customer wrote, pressed a button, reacted or sent a file',
    menu: 'WhatsApp &gt; Webhook (New)',
    choose: 'the event for inbound reports',
  },
  whatsAppStatus: {
    name: 'WhatsApp Message Status',
    description: 'A WhatsApp message of yours was sent, delivered, read, clicked or failed',
    menu: 'WhatsApp &gt; Webhook (New)',
    choose: 'the event for outbound reports, or each one of sent, delivered, read, failed and URL click',
  },
};

const EVENTS = Object.entries(REGISTRATIONS) as Array<[EventName, Registration]>;

/** The parameters of the trigger, in the order in which one sets a webhook up. Fresh objects in every call. */
export function properties(): INodeProperties[] {
  return [
    {
      displayName: 'Trigger On',
      name: 'event',
      type: 'options',
      noDataExpression: true,
      options: choices(),
      default: 'smsReport',
      description: 'What starts the workflow; a push that is clearly another event is ignored',
    },
    notice('anyNotice', ANY, { event: ['any'] }),
    webhookFor(),
    ...EVENTS.flatMap(([event, registration]) =>
      shownFor(event).map((show) => notice('registration', stepsOf(registration), show)),
    ),
    ...secretProperties(),
    notice('secretNotice', HEADER, { authentication: ['header'] }),
    notice('secretNotice', QUERY, { authentication: ['query'] }),
    ...EVENTS.flatMap(([event, { name }]) => shownFor(event).map((show) => template(event, name, show))),
    options().property,
  ];
}

function choices(): INodePropertyOptions[] {
  const any = { name: 'Any Event', value: 'any', description: 'Whatever MSG91 pushes to this URL' };
  return [any, ...EVENTS.map(([value, { name, description }]) => ({ name, value, description }))];
}

/** Each product and event needs a webhook of its own at MSG91: here one looks at one after the other. */
const webhookFor = (): INodeProperties => ({
  displayName: 'Show How to Set Up',
  name: 'webhookFor',
  type: 'options',
  noDataExpression: true,
  options: EVENTS.map(([value, { name }]) => ({ name, value })),
  default: 'smsReport',
  displayOptions: { show: { event: ['any'] } },
  description:
    'For which event the steps and the template to paste are shown below. The choice changes nothing about what starts the workflow.',
});

/** What belongs to an event is shown when it is chosen, and when one looks at it under Any Event. */
function shownFor(event: EventName): Show[] {
  return [{ event: [event] }, { event: ['any'], webhookFor: [event] }];
}

const HEADER =
  "At MSG91, add a custom header to the webhook: its name is the 'Header Name' above, its value the secret. MSG91 pauses a webhook that is refused again and again, so set both before you publish.";
const QUERY =
  'At MSG91, write ?token= and the secret behind the URL: https://.../webhook?token=YourSecret. It then shows up in logs that record URLs, so prefer the header where MSG91 offers one.';
const ANY =
  "Several webhooks of MSG91 can push to this URL, one for each product and event. Choose one after the other below to see how it is set up. An SMS that comes in at a virtual number of yours is pushed by the callback URL of its keyword (in MSG91's dashboard under Virtual Number): its fields are passed on as they come.";

function stepsOf({ menu, choose }: Registration): string {
  return `MSG91 lets you create webhooks in its dashboard only. Open ${menu}, create a webhook and choose ${choose}. Method: POST. URL: the production URL, which you find above under Webhook URLs (the test URL while you try it out). Body: JSON; paste the template from below.`;
}

type Show = Record<string, [string]>;

function notice(name: string, displayName: string, show: Show): INodeProperties {
  return { displayName, name, type: 'notice', default: '', displayOptions: { show } };
}

/** A parameter for each event: n8n would keep the text of another one under the same name. */
function template(event: EventName, name: string, show: Show): INodeProperties {
  return {
    displayName: 'Template to Paste at MSG91',
    name: `${event}Template`,
    type: 'string',
    typeOptions: { rows: 6 },
    noDataExpression: true,
    default: templateOf(event),
    displayOptions: { show },
    description: `Body of the webhook for '${name}', to copy from here: MSG91 puts the values in place of the marks. You may leave fields out at MSG91, but keep the IDs and the times: by these a repeated push is known. What you change here has no effect.`,
  };
}
