import type { INodeProperties, TriggerPanelDefinition } from 'n8n-workflow';
import { collection } from '../../../shared/fields/collection';
import { dropRepeats } from '../../../shared/fields/repeats';
import { timezone } from '../../fields/timezone';
import { EVENTS } from './event';
import { LEAST_CHARACTERS, SECRET_PATTERN } from './secret';

const REQUEST =
  'There is no call or menu to switch pushing on: the support of Reach, or of your operator, does it. Ask them<ul><li>to push the incoming messages and the send errors of your account as JSON, by HTTP POST,</li><li>to the production URL from above with ?token= and the secret from below behind it, such as https://n8n.example.com/.../webhook?token=Secret.</li></ul>Pushes without the secret are refused. Tell only the support: the address works like a password.';

/** Shown while one types: n8n 2 publishes first and tells of a refused secret elsewhere. */
const WEAK = `This secret is not taken, and the workflow will receive nothing: use ${LEAST_CHARACTERS} or more of the letters a to z and digits, without spaces or accents.`;

export const options = () =>
  collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [
    dropRepeats(),
    timezone(),
  ]);

/** The parameters of the trigger, in the order in which one sets it up. Fresh objects in every call. */
export function properties(): INodeProperties[] {
  return [
    { displayName: REQUEST, name: 'requestNotice', type: 'notice', default: '' },
    {
      displayName: 'Trigger On',
      name: 'events',
      type: 'multiOptions',
      noDataExpression: true,
      required: true,
      options: [
        {
          name: 'Incoming Message',
          value: 'incomingMessage',
          description: 'Somebody wrote to the number of the account',
        },
        { name: 'Send Error', value: 'sendError', description: 'A message could not be sent' },
      ],
      default: [...EVENTS],
      description: 'What starts the workflow; other pushes are answered and ignored',
    },
    {
      displayName: 'Secret',
      name: 'secret',
      type: 'string',
      typeOptions: { password: true },
      required: true,
      default: '',
      placeholder: `${LEAST_CHARACTERS} or more letters and digits`,
      description: `A password of your own, of ${LEAST_CHARACTERS} or more letters and digits, that stands as ?token= at the end of the address. Reach signs nothing, so it alone tells that a push is genuine.`,
    },
    {
      displayName: WEAK,
      name: 'weakSecretNotice',
      type: 'notice',
      default: '',
      displayOptions: { hide: { secret: ['', { _cnd: { regex: `^=|${SECRET_PATTERN}` } }] } },
    },
    options().property,
  ];
}

const TRY_IT =
  "<b>While you build the workflow</b>, click 'Execute step' and open the test URL in a browser, with your secret and a message behind it: ?token=Secret&msisdn=50255501234&message=Hola. It shows up in this editor.<br /><br />";

/** What n8n shows beside the trigger while nothing has been pushed. */
export const triggerPanel: TriggerPanelDefinition = {
  header: 'Let Reach push to this workflow',
  executionsHelp: {
    inactive: `${TRY_IT}<b>When the workflow is ready</b>, publish it and let the support of Reach push to the production URL. Those executions show up in the <a data-key="executions">executions list</a>.`,
    active: `${TRY_IT}<b>The workflow also starts by itself</b>, whenever Reach pushes to the production URL. Those executions show up in the <a data-key="executions">executions list</a>.`,
  },
  activationHint: 'Once the support of Reach has switched pushing on, publish the workflow.',
};
