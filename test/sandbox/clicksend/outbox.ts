import type { JsonObject } from '../http/json';

/** What an account sent through the channels that have no list of their own, newest last. */
export interface Outbox {
  mms: JsonObject[];
  voice: JsonObject[];
  fax: JsonObject[];
  letter: JsonObject[];
  postcard: JsonObject[];
}

export type OutboxChannel = keyof Outbox;

export function emptyOutbox(): Outbox {
  return { mms: [], voice: [], fax: [], letter: [], postcard: [] };
}
