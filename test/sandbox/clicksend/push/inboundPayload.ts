import type { LedgerMessage } from '../../ledger';
import type { PushTarget } from '../../push/deliver';
import type { SandboxSettings } from '../../settings';
import { subaccountId, userId } from '../account';
import type { InboundRule } from '../rules';

type Payload = Record<string, string | number | null>;

/** The fields of an inbound SMS push; `original` is the message that was answered. */
export function inboundPayload(
  incoming: LedgerMessage,
  original: LedgerMessage | undefined,
  shape: SandboxSettings['clickSendPushShape'],
): Payload {
  const timestamp = Math.floor(incoming.at / 1000);
  const payload = {
    originalsenderid: incoming.to,
    body: incoming.body,
    message: incoming.body,
    sms: incoming.from,
    custom_string: original?.reference ?? '',
    to: incoming.to,
    original_message_id: original?.id ?? null,
    from: incoming.from,
    user_id: userId,
    subaccount_id: subaccountId,
    original_body: original?.body ?? null,
    message_id: incoming.id,
  };
  if (shape === '2026') return { ...payload, timestamp };
  const { custom_string: customstring, original_body: originalmessage } = payload;
  const originalmessageid = payload.original_message_id;
  return { ...payload, timestamp: String(timestamp), customstring, originalmessage, originalmessageid };
}

/** The push of a rule in the form that its `webhook_type` asks for. */
export function inboundTarget(rule: InboundRule, payload: Payload): PushTarget {
  const common = { name: rule.rule_name, received: (status: number) => status === 200 };
  if (rule.webhook_type === 'json') {
    const headers = { 'content-type': 'application/json' };
    return { ...common, url: rule.action_address, method: 'POST', headers, body: JSON.stringify(payload) };
  }
  if (rule.webhook_type === 'get') {
    const url = new URL(rule.action_address);
    for (const [name, value] of formOf(payload)) url.searchParams.append(name, value);
    return { ...common, url: url.toString(), method: 'GET', headers: {} };
  }
  return formTarget(rule.rule_name, rule.action_address, payload);
}

/** A push as a form, in which every value is text. */
export function formTarget(name: string, url: string, payload: Payload): PushTarget {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = formOf(payload).toString();
  return { name, url, method: 'POST', headers, body, received: (status) => status === 200 };
}

function formOf(payload: Payload): URLSearchParams {
  return new URLSearchParams(Object.entries(payload).map(([name, value]) => [name, String(value ?? '')]));
}
