import { randomBytes } from 'node:crypto';

import { parseObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import type { LedgerEntry } from '../../ledger';
import type { Msg91Account } from '../account';
import { refuseStranger } from '../admission';
import { done, refused } from '../envelopes';
import { errorCodes, magicCode } from '../errorCodes';
import { fill } from '../templates';
import type { Template } from '../templates';
import { recipientsOf, scheduleOf } from './flowRequest';
import type { FlowRecipient } from './flowRequest';

/** `POST /flow`: the template is looked at before the key, and one request id stands for all recipients. */
export function sendFlow(call: VendorCall, account: Msg91Account): VendorReply {
  const body = parseObject(call.body) ?? {};
  const template = account.templates.find(textOf(body.template_id) || textOf(body.flow_id), 'sms');
  if (template === undefined) return error('The provided flow ID or template ID is invalid.');
  const recipients = recipientsOf(body);
  const refusal = refuseStranger(call) ?? refuseRequest(body, recipients);
  if (refusal !== undefined) return refusal;
  const fresh = recipients.filter((one) => !isRepeated(one, template, account));
  if (fresh.length === 0) return error(errorCodes['311'] ?? '', '311');
  return accept(fresh, template, body, account);
}

function refuseRequest(body: JsonObject, recipients: FlowRecipient[]): VendorReply | undefined {
  if (recipients.length === 0) return error('Please enter atleast one number to send sms.');
  for (const { mobile } of recipients) {
    const code = /^\d{7,15}$/.test(mobile) ? magicCode(mobile) : '202';
    if (code !== undefined) return error(errorCodes[code] ?? '', code);
  }
  return Number.isNaN(scheduleOf(body)) ? error(errorCodes['307'] ?? '', '307') : undefined;
}

function accept(
  recipients: FlowRecipient[],
  template: Template,
  body: JsonObject,
  account: Msg91Account,
): VendorReply {
  const requestId = randomBytes(11).toString('hex');
  const scheduled = scheduleOf(body);
  const entries = recipients.map((one) => ({
    ...entryOf(one, template, requestId),
    from: textOf(body.sender) || template.sender_id,
    ...(scheduled ? { scheduled, state: 'scheduled' } : {}),
  }));
  account.world.ledger.record(...entries);
  for (const one of recipients) account.lastSent.set(keyOf(one, template), account.world.clock());
  return done(requestId);
}

function entryOf(recipient: FlowRecipient, template: Template, requestId: string): LedgerEntry {
  return {
    vendor: 'msg91',
    channel: 'sms',
    direction: 'out',
    id: requestId,
    reference: recipient.reference,
    from: template.sender_id,
    to: recipient.mobile,
    body: fill(template.template_data, recipient.variables),
    templateId: template.template_id,
    variables: recipient.variables,
    state: 'accepted',
  };
}

function isRepeated(
  recipient: FlowRecipient,
  template: Template,
  { world, lastSent }: Msg91Account,
): boolean {
  const last = lastSent.get(keyOf(recipient, template));
  return last !== undefined && world.clock() - last < world.settings.msg91DuplicateMs;
}

function keyOf({ mobile, variables }: FlowRecipient, template: Template): string {
  return `${mobile} ${fill(template.template_data, variables)}`;
}

function error(text: string, code?: string): VendorReply {
  return refused('E1', { text, code });
}
