import type { Channel } from '../../ledger';
import type { Msg91Account, OneTimePassword } from '../account';

/** Writes a one-time password that goes out into the ledger. */
export function record(
  account: Msg91Account,
  mobile: string,
  password: OneTimePassword,
  channel: Channel,
  delivered = true,
): void {
  account.world.ledger.record({
    vendor: 'msg91',
    channel,
    direction: 'out',
    id: password.requestId,
    reference: '',
    from: 'ACMEIN',
    to: mobile,
    body: password.body,
    templateId: password.templateId,
    variables: password.variables,
    state: delivered ? 'accepted' : 'undelivered',
  });
}
