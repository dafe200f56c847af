import { randomUUID } from 'node:crypto';

import { isObject, parseObject, textOf } from '../http/json';
import type { VendorCall, VendorReply } from '../http/vendor';
import type { Msg91Account } from './account';
import { data, refused } from './envelopes';

/** `POST /voice/call/`: one call to one number. */
export function voiceCall(call: VendorCall, account: Msg91Account): VendorReply {
  const body = parseObject(call.body) ?? {};
  const to = textOf(body.client_number);
  const missing = ['template', 'caller_id', 'client_number'].find((name) => textOf(body[name]) === '');
  if (missing !== undefined) return refused('E2', { text: `${missing} is required`, code: '400' }, 400);
  if (!/^\d{7,15}$/.test(to) || !isObject(body.variables)) {
    return refused('E2', { text: 'Invalid request', code: '400' }, 400);
  }
  const id = randomUUID();
  account.world.ledger.record({
    vendor: 'msg91',
    channel: 'voice',
    direction: 'out',
    id,
    reference: textOf(body.CRQID),
    from: textOf(body.caller_id),
    to,
    body: `Template ${textOf(body.template)}`,
    templateId: textOf(body.template),
    state: 'accepted',
  });
  return data({ id, uuid: id });
}
