import { textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { FaxInboundRule, InboundRule, ReceiptRule } from '../rules';
import { webhookTypeOf } from './webhookType';

/** The inbound rule that a body describes. */
export function readInboundRule(body: JsonObject): Omit<InboundRule, 'id'> {
  return {
    ...sharedValues(body),
    dedicated_number: textOf(body.dedicated_number),
    message_search_type: Number(body.message_search_type),
    message_search_term: typeof body.message_search_term === 'string' ? body.message_search_term : null,
    body: typeof body.body === 'string' ? body.body : null,
    webhook_type: webhookTypeOf(body.webhook_type),
  };
}

/** The receipt rule that a body describes. */
export function readReceiptRule(body: JsonObject): Omit<ReceiptRule, 'id'> {
  return { ...sharedValues(body), match_type: Number(body.match_type) };
}

/** The rule for incoming faxes that a body describes. */
export function readFaxInboundRule(body: JsonObject): Omit<FaxInboundRule, 'id'> {
  return { ...sharedValues(body), dedicated_number: textOf(body.dedicated_number) };
}

function sharedValues(body: JsonObject) {
  return {
    rule_name: textOf(body.rule_name),
    action: textOf(body.action),
    action_address: textOf(body.action_address),
    enabled: body.enabled === 1 ? (1 as const) : (0 as const),
  };
}
