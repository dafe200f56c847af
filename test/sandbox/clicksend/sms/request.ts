import type { JsonObject } from '../../http/json';

/** The most recipients of one message to a list. */
export const largestCall = 1000;

/** The messages of a call. */
export function messagesOf(body: JsonObject): unknown[] {
  return Array.isArray(body.messages) ? body.messages : [];
}
