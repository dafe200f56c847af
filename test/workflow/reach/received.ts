import { storeIncoming } from '../../sandbox/reach/messages/incoming';
import type { StoredMessage } from '../../sandbox/reach/messages/message';
import type { Sandbox } from '../../sandbox/server';

export interface Incoming {
  text: string;
  /** Unix milliseconds; now by the sandbox's clock when left out. */
  at?: number;
  from?: string;
}

/** A message that came in, at any time. */
export function receive({ reach }: Sandbox, { text, at, from = '50255501234' }: Incoming): StoredMessage {
  return storeIncoming({ from, body: text }, reach, at);
}
