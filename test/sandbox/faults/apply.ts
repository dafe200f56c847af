import type { FastifyReply } from 'fastify';

import type { Vendor, VendorCall, VendorReply } from '../http/vendor';
import { payloadOf } from '../http/payload';
import type { FaultEffect } from './faults';
import { dropRows, shuffleRows } from './rows';

const errorPage =
  '<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>';

/** True when the call fails before the vendor takes anything. */
export function strikesBefore(effect: FaultEffect): boolean {
  if ('when' in effect && effect.when !== undefined) return effect.when === 'before';
  return ['status', 'errorInside', 'html', 'tooManyRequests', 'redirect'].includes(effect.kind);
}

/** The reply that the fault puts in the place of the vendor's, or the vendor's with its rows disturbed. */
export function spoiled(
  effect: FaultEffect,
  vendor: Vendor,
  call: VendorCall,
  answer?: VendorReply,
): VendorReply | undefined {
  switch (effect.kind) {
    case 'status':
      return givenStatus(effect, vendor, call);
    case 'errorInside':
      return effect.body === undefined ? vendor.errorInside(call) : { status: 200, body: effect.body };
    case 'tooManyRequests':
      return withHeader(vendor.failure(429, call), 'retry-after', String(effect.retryAfter));
    case 'redirect':
      return {
        status: effect.status,
        body: '',
        headers: { location: effect.location ?? vendor.prefix + call.path },
      };
    case 'html':
      return { status: effect.status ?? 502, body: errorPage, headers: { 'content-type': 'text/html' } };
    case 'shuffleRows':
      return answer && shuffleRows(answer);
    case 'missingRows':
      return answer && dropRows(answer, effect.count ?? 1);
    default:
      return answer;
  }
}

/** Breaks the connection as ordered; false when the effect is not one of the wire. */
export function breakConnection(effect: FaultEffect, reply: FastifyReply, answer?: VendorReply): boolean {
  if (!['reset', 'silence', 'truncate'].includes(effect.kind)) return false;
  reply.hijack();
  if (effect.kind === 'reset') reply.raw.socket?.resetAndDestroy();
  if (effect.kind === 'truncate' && answer) sendHalf(reply, answer);
  return true;
}

function sendHalf(reply: FastifyReply, answer: VendorReply): void {
  const { text, type } = payloadOf(answer);
  const bytes = Buffer.from(text);
  reply.raw.writeHead(answer.status, { 'content-type': type, 'content-length': String(bytes.length) });
  reply.raw.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => reply.raw.socket?.destroy());
}

function givenStatus(
  effect: Extract<FaultEffect, { kind: 'status' }>,
  vendor: Vendor,
  call: VendorCall,
): VendorReply {
  const own = vendor.failure(effect.status, call);
  const body = effect.body === undefined ? own.body : effect.body;
  return { status: effect.status, body, headers: { ...own.headers, ...effect.headers } };
}

function withHeader(reply: VendorReply, name: string, value: string): VendorReply {
  return { ...reply, headers: { ...reply.headers, [name]: value } };
}
