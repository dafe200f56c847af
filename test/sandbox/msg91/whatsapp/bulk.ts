import { randomBytes } from 'node:crypto';

import { isObject, parseObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import type { LedgerEntry } from '../../ledger';
import type { Msg91Account } from '../account';
import { refused } from '../envelopes';
import { whatsAppNumber, whatsAppTemplates } from './templates';

/** `POST /whatsapp/whatsapp-outbound-message/bulk/`: one request id for all recipients. */
export function sendBulk(call: VendorCall, account: Msg91Account): VendorReply {
  const body = parseObject(call.body) ?? {};
  const payload = isObject(body.payload) ? body.payload : {};
  const template = isObject(payload.template) ? payload.template : {};
  const recipients = Array.isArray(template.to_and_components)
    ? template.to_and_components.filter(isObject)
    : [];
  const problem = problemOf(body, template, recipients);
  if (problem !== undefined) return refused('E2', { text: problem, code: '400' }, 400);
  const id = randomBytes(16).toString('hex');
  account.world.ledger.record(...recipients.flatMap((one) => entriesOf(one, body, template, id)));
  return {
    status: 200,
    body: {
      status: 'success',
      hasError: false,
      data: 'Your request is in process. You can check report for delivery status',
      errors: null,
      request_id: id,
    },
  };
}

function problemOf(body: JsonObject, template: JsonObject, recipients: JsonObject[]): string | undefined {
  if (body.integrated_number !== whatsAppNumber) return 'This number is not integrated';
  if (body.content_type !== 'template') return 'Invalid content_type';
  const { code, policy } = isObject(template.language) ? template.language : {};
  const known = whatsAppTemplates.find(({ name }) => name === template.name);
  if (!known?.languages.some(({ language }) => language === code)) return 'Template does not exist';
  if (policy !== 'deterministic' || recipients.length === 0) return 'Invalid template';
  const wrong = recipients.find(({ to, components }) => !areNumbers(to) || !isObject(components));
  return wrong ? 'Invalid to_and_components' : undefined;
}

function areNumbers(list: unknown): boolean {
  return Array.isArray(list) && list.length > 0 && list.every((one) => /^\d{7,15}$/.test(textOf(one)));
}

function entriesOf(one: JsonObject, body: JsonObject, template: JsonObject, id: string): LedgerEntry[] {
  const components = isObject(one.components) ? one.components : {};
  const variables = Object.fromEntries(
    Object.entries(components).map(([place, part]) => [place, isObject(part) ? textOf(part.value) : '']),
  );
  return (one.to as unknown[]).map((to) => ({
    vendor: 'msg91',
    channel: 'whatsapp',
    direction: 'out',
    id,
    reference: textOf(one.CRQID),
    from: textOf(body.integrated_number),
    to: textOf(to),
    body: `Template ${textOf(template.name)}`,
    templateId: textOf(template.name),
    variables,
    state: 'accepted',
  }));
}
