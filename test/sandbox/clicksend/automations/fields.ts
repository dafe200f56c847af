import { parseObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import { anyText, checkFields, oneOf, text } from '../fieldCheck';
import type { FieldRule, Problems } from '../fieldCheck';
import { ruleActions } from '../rules';
import type { FaxInboundRule, InboundRule, ReceiptRule } from '../rules';
import { webhookTypeOf } from './webhookType';

const shared: Record<string, FieldRule> = {
  rule_name: { check: text, required: true },
  action: { check: oneOf(...ruleActions), required: true },
  action_address: { check: anyText, required: true },
  enabled: { check: oneOf(0, 1), required: true },
};

const inboundFields: Record<string, FieldRule> = {
  ...shared,
  dedicated_number: { check: text, required: true },
  message_search_type: { check: oneOf(0, 1, 2, 3), required: true },
  message_search_term: { check: anyText, required: true },
  webhook_type: { check: oneOf('json', 'post', 'get') },
  body: { check: anyText },
};

const receiptFields: Record<string, FieldRule> = {
  ...shared,
  match_type: { check: oneOf(0, 1, 2), required: true },
};

const faxInboundFields: Record<string, FieldRule> = {
  ...shared,
  dedicated_number: { check: text, required: true },
};

export type Reading<Rule> = { rule: Omit<Rule, 'id'> } | { problems: Problems };

/** Reads the body of an inbound rule. */
export function readInboundRule(text: string): Reading<InboundRule> {
  const body = parseObject(text) ?? {};
  const problems = { ...checkFields(body, inboundFields), ...problemsOfAddress(body) };
  if (body.action === 'URL' && body.webhook_type === undefined)
    problems.webhook_type = 'The field is required.';
  if (Object.keys(problems).length > 0) return { problems };
  const rule = {
    ...sharedValues(body),
    dedicated_number: textOf(body.dedicated_number),
    message_search_type: Number(body.message_search_type),
    message_search_term: typeof body.message_search_term === 'string' ? body.message_search_term : null,
    body: typeof body.body === 'string' ? body.body : null,
    webhook_type: webhookTypeOf(body.webhook_type),
  };
  return { rule };
}

/** Reads the body of a receipt rule. */
export function readReceiptRule(text: string): Reading<ReceiptRule> {
  const body = parseObject(text) ?? {};
  const problems = { ...checkFields(body, receiptFields), ...problemsOfAddress(body) };
  if (Object.keys(problems).length > 0) return { problems };
  return { rule: { ...sharedValues(body), match_type: Number(body.match_type) } };
}

/** Reads the body of a rule for incoming faxes. */
export function readFaxInboundRule(text: string): Reading<FaxInboundRule> {
  const body = parseObject(text) ?? {};
  const problems = { ...checkFields(body, faxInboundFields), ...problemsOfAddress(body) };
  if (Object.keys(problems).length > 0) return { problems };
  return { rule: { ...sharedValues(body), dedicated_number: textOf(body.dedicated_number) } };
}

function sharedValues(body: JsonObject) {
  return {
    rule_name: textOf(body.rule_name),
    action: textOf(body.action),
    action_address: textOf(body.action_address),
    enabled: body.enabled === 1 ? (1 as const) : (0 as const),
  };
}

function problemsOfAddress(body: JsonObject): Problems {
  if (body.action !== 'URL' || URL.canParse(textOf(body.action_address))) return {};
  return { action_address: 'The value must be a URL.' };
}
