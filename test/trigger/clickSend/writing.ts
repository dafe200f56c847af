import { receiveSms } from '../../sandbox/clicksend/push/inbound';
import type { Sandbox } from '../../sandbox/server';
import { delivered } from './stage';
import type { Push } from '../../harness';

/** Who writes. */
export const phone = '+61422000111';

/** A message that was sent before, which somebody may answer. */
export function sentBefore({ ledger }: Sandbox): void {
  ledger.record({
    vendor: 'clickSend',
    channel: 'sms',
    direction: 'out',
    id: 'OUT-1',
    reference: 'ref-5',
    from: '+61431111112',
    to: phone,
    body: 'Hello Ada',
    state: 'accepted',
  });
}

/** Somebody writes this: the message, and what ClickSend pushes where. */
export function written({ clickSend }: Sandbox, body = 'yes') {
  return receiveSms({ vendor: 'clickSend', from: phone, body }, clickSend);
}

/** The one push of a message that somebody writes. */
export function pushOf(sandbox: Sandbox, body?: string): Push {
  const [target] = written(sandbox, body).targets;
  if (target === undefined) throw new Error('ClickSend pushes this to nobody');
  return delivered(target);
}
