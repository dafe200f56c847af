import type { LedgerMessage } from '../../ledger';
import type { PushTarget } from '../../push/deliver';
import { ImpossiblePush } from '../../push/incoming';
import type { Reply } from '../../push/incoming';
import { shortCode } from '../account';
import type { ReachAccount } from '../account';
import { storeIncoming } from './incoming';
import type { StoredMessage } from './message';

/** Takes an SMS from a phone in: it is listed as MO, and pushed when the provider set an address up. */
export function receiveMessage(
  reply: Reply,
  account: ReachAccount,
): { message: LedgerMessage; targets: PushTarget[] } {
  if (!/^\d{8,15}$/.test(reply.from)) {
    throw new ImpossiblePush(
      `"${reply.from}" is not a number in Reach's form: country code and number, digits only.`,
    );
  }
  const stored = storeIncoming(reply, account);
  const [message] = account.world.ledger.record({
    vendor: 'reach',
    channel: 'sms',
    direction: 'in',
    id: String(stored.row.message_id),
    reference: '',
    from: reply.from,
    to: shortCode,
    body: reply.body,
    state: 'received',
  });
  if (message === undefined) throw new Error('The ledger lost a message.');
  return { message, targets: pushTargets(payloadOf(stored), account) };
}

function payloadOf({ row }: StoredMessage) {
  return {
    datetime: row.created_on,
    message: row.message,
    msisdn: row.msisdn,
    short_number: shortCode.replace(/^00/, ''),
    type: 'INBOX',
    status: 'FORWARDED',
  };
}

/** Where the platform pushes: to the one address that its support set up, or nowhere. */
export function pushTargets(payload: object, { world }: ReachAccount): PushTarget[] {
  const url = world.settings.reachPushUrl;
  const target: PushTarget = {
    name: 'the push address of the account',
    url,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
    received: (status) => status === 200,
  };
  return url === '' ? [] : [target];
}
