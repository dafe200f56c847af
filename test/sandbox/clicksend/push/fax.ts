import { randomUUID } from 'node:crypto';

import type { LedgerMessage } from '../../ledger';
import type { PushTarget } from '../../push/deliver';
import { seconds } from '../../world';
import { subaccountId, userId } from '../account';
import type { ClickSendAccount } from '../account';
import { formTarget } from './inboundPayload';

/** A fax that arrives. No public source names the fields of its push: these are a guess like an SMS. */
export interface FaxArrival {
  vendor: 'clickSend';
  event: 'faxInbound';
  from: string;
  to: string;
}

/** Takes a fax in, and tells which rules push it where. */
export function receiveFax(
  { from, to }: FaxArrival,
  account: ClickSendAccount,
): { message: LedgerMessage; targets: PushTarget[] } {
  const { ledger } = account.world;
  const id = randomUUID().toUpperCase();
  const [message] = ledger.record({
    vendor: 'clickSend',
    channel: 'fax',
    direction: 'in',
    id,
    reference: '',
    from,
    to,
    body: '',
    state: 'received',
  });
  if (message === undefined) throw new Error('The ledger lost a fax.');
  const payload = {
    message_id: id,
    from,
    to,
    timestamp: seconds(account.world),
    user_id: userId,
    subaccount_id: subaccountId,
    _file_url: `https://files.example.com/${id}.pdf`,
  };
  const rules = account.faxInboundRules.active('URL');
  const wanted = rules.filter(({ dedicated_number: number }) => number === '*' || number === to);
  const targets = wanted.map((rule) => formTarget(rule.rule_name, rule.action_address, payload));
  return { message, targets };
}
