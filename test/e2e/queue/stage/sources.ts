import { until } from '../../../../scripts/wait';
import type { Workflow } from '../../../../scripts/n8n/api/workflows';
import { stage } from '../../stage/stage';
import { builtIn, chain, ourNode } from '../../stage/workflows';

const withinMs = 60_000;
const secret = 'queue-secret-of-32-characters-ab';
const json = { 'content-type': 'application/json' };

/** A trigger that vendors push to, and what they push. */
export interface Source {
  trigger: string;
  parameters: Record<string, unknown>;
  /** The push that tells of an event with this text, secrets in the address aside. */
  push(text: string): { headers: Record<string, string>; body: string };
  /** The field of the item that has the text. */
  field: string;
  /** Where the secret is added to the bare address, unless it stands in a header. */
  invited(bare: string): string;
}

export const sources: Source[] = [
  {
    trigger: 'clickSendTrigger',
    parameters: { event: 'smsInbound' },
    push: (body) => {
      const message = { message_id: `id of ${body}`, from: '+61411111111', to: '+61431111112', body };
      return { headers: json, body: JSON.stringify(message) };
    },
    field: 'body',
    invited: (bare) => {
      const rules = stage().sandbox.clickSend.inboundRules.all();
      return rules.find(({ action_address: address }) => address.startsWith(bare))?.action_address ?? bare;
    },
  },
  {
    trigger: 'msg91Trigger',
    parameters: { event: 'smsReport', authentication: 'header', secret, headerName: 'x-msg91-secret' },
    push: (requestId) => ({
      headers: { ...json, 'x-msg91-secret': secret },
      body: JSON.stringify({ requestId, telNum: '919800000001', status: '1' }),
    }),
    field: 'requestId',
    invited: (bare) => bare,
  },
  {
    trigger: 'reachPushTrigger',
    parameters: { events: ['incomingMessage'], secret },
    push: (message) => {
      const fields = { msisdn: '50255501234', datetime: '2025-07-14 09:10:31', message };
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      return { headers, body: new URLSearchParams(fields).toString() };
    },
    field: 'message',
    invited: (bare) => `${bare}?token=${secret}`,
  },
];

export interface Listening {
  workflow: Workflow;
  /** The address at the main process, without the secret and with it. */
  bare: string;
  address: string;
}

/** Publishes the trigger with n8n's Remove Duplicates behind it; resolves when it lets its vendor in. */
export async function listen(source: Source): Promise<Listening> {
  const { trigger, parameters, push, invited } = source;
  const { api, n8n } = stage();
  const webhookId = `queue-${trigger}`;
  const node = { ...ourNode(trigger, parameters), webhookId };
  if (trigger === 'reachPushTrigger') delete node.credentials;
  const once = builtIn('Once', 'removeDuplicates', 2, {
    operation: 'removeItemsSeenInPreviousExecutions',
    dedupeValue: '={{ $json.deliveryKey }}',
  });
  const workflow = await api.workflows.create(chain([node, once]));
  await api.workflows.activate(workflow);
  const bare = `${n8n.origin}/webhook/${webhookId}/webhook`;
  const { headers } = push('');
  const letsIn = async () => {
    const address = invited(bare);
    return (await fetch(address, { method: 'POST', headers })).status === 200 ? address : undefined;
  };
  return { workflow, bare, address: await until(letsIn, { what: `The webhook of ${trigger}`, withinMs }) };
}
