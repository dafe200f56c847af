import { randomBytes } from 'node:crypto';

import { isObject, parseObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { VendorCall, VendorReply } from '../../http/vendor';
import type { Msg91Account } from '../account';
import { done, refused } from '../envelopes';
import { errorCodes, magicCode } from '../errorCodes';

interface Text {
  message: string;
  to: string;
}

/** `POST /api/v2/sendsms`: free text, each entry of `sms` to one or many numbers, one request id for all. */
export function sendLegacy(call: VendorCall, account: Msg91Account): VendorReply {
  const body = parseObject(call.body);
  if (body === undefined) return error('400');
  const texts = textsOf(body);
  const code = problemOf(body, texts);
  if (code !== undefined) return error(code);
  const fresh = texts.filter((text) => !isRepeated(text, account));
  if (fresh.length === 0) return error('311');
  const requestId = randomBytes(9).toString('hex');
  account.world.ledger.record(
    ...fresh.map(({ message, to }) => ({
      vendor: 'msg91' as const,
      channel: 'sms' as const,
      direction: 'out' as const,
      id: requestId,
      reference: '',
      from: textOf(body.sender),
      to,
      body: message,
      state: body.scheduledatetime ? 'scheduled' : 'accepted',
    })),
  );
  for (const text of fresh) account.lastSent.set(keyOf(text), account.world.clock());
  return done(requestId);
}

function textsOf({ sms, country }: JsonObject): Text[] {
  const entries = Array.isArray(sms) ? sms.filter(isObject) : [];
  const code = textOf(country);
  return entries.flatMap((entry) => {
    const numbers = Array.isArray(entry.to) ? entry.to.map(textOf) : [];
    return numbers.map((number) => ({ message: textOf(entry.message), to: withCode(number, code) }));
  });
}

/** A code that is not 0 is put in front of numbers that do not begin with it. */
function withCode(number: string, code: string): string {
  return code === '0' || number.startsWith(code) ? number : `${code}${number}`;
}

function problemOf(body: JsonObject, texts: Text[]): string | undefined {
  const sender = textOf(body.sender);
  if (sender === '') return '103';
  if (sender.length > 11) return '203';
  if (!['1', '4', '106'].includes(textOf(body.route))) return '107';
  if (textOf(body.campaign).length > 50) return '308';
  if (body.scheduledatetime !== undefined && !isIndianTime(textOf(body.scheduledatetime))) return '307';
  if (texts.length === 0) return '101';
  if (texts.some(({ message }) => message === '')) return '102';
  const bad = texts.find(({ to }) => !/^\d{7,15}$/.test(to));
  return bad ? '202' : texts.map(({ to }) => magicCode(to)).find(Boolean);
}

function isIndianTime(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/.test(text);
}

function isRepeated(text: Text, { world, lastSent }: Msg91Account): boolean {
  const last = lastSent.get(keyOf(text));
  return last !== undefined && world.clock() - last < world.settings.msg91DuplicateMs;
}

function keyOf({ to, message }: Text): string {
  return `${to} ${message}`;
}

function error(code: string): VendorReply {
  return refused('E1', { text: errorCodes[code] ?? '', code });
}
