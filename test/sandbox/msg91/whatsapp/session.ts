import { randomUUID } from 'node:crypto';

import { isObject, parseObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import type { Msg91Account } from '../account';
import { refused } from '../envelopes';
import { whatsAppNumber } from './templates';

const media = ['image', 'document', 'video', 'audio'];

/** `POST /whatsapp/whatsapp-outbound-message/`: arguments in the body, or those of a text in the query. */
export function sendSession(call: VendorCall, account: Msg91Account): VendorReply {
  const body: JsonObject = { ...Object.fromEntries(call.query), ...parseObject(call.body) };
  const problem = problemOf(body);
  if (problem !== undefined) return refused('E2', { text: problem, code: '400' }, 400);
  const id = randomUUID();
  account.world.ledger.record({
    vendor: 'msg91',
    channel: 'whatsapp',
    direction: 'out',
    id,
    reference: textOf(body.CRQID),
    from: textOf(body.integrated_number),
    to: textOf(body.recipient_number),
    body: textOf(body.text) || JSON.stringify(body.payload ?? body.interactive),
    state: 'accepted',
  });
  return {
    status: 200,
    body: {
      status: 'success',
      hasError: false,
      data: { message_uuid: id, status: 'submitted' },
      errors: null,
    },
  };
}

function problemOf(body: JsonObject): string | undefined {
  if (body.integrated_number !== whatsAppNumber) return 'This number is not integrated';
  if (!/^\d{7,15}$/.test(textOf(body.recipient_number))) return 'Invalid recipient_number';
  const kind = textOf(body.content_type);
  if (kind === 'text') return textOf(body.text) === '' ? 'Invalid text' : undefined;
  const payload = isObject(body.payload) ? body.payload : {};
  if (kind === 'interactive') return problemOfInteractive(body.interactive ?? payload.interactive);
  const content = payload[kind];
  if (payload.type !== kind) return 'Invalid payload';
  if (media.includes(kind))
    return isObject(content) && textOf(content.link) !== '' ? undefined : 'Invalid link';
  if (kind === 'location')
    return isObject(content) && textOf(content.latitude) !== '' ? undefined : 'Invalid location';
  return kind === 'contacts' && Array.isArray(content) ? undefined : 'Invalid content_type';
}

function problemOfInteractive(interactive: unknown): string | undefined {
  const action = isObject(interactive) && isObject(interactive.action) ? interactive.action : {};
  const buttons = Array.isArray(action.buttons) ? action.buttons : [];
  return isObject(interactive) && buttons.length <= 3 ? undefined : 'Invalid interactive';
}
