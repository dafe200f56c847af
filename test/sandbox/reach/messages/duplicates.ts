import type { VendorReply } from '../../http/vendor';
import type { ReachAccount } from '../account';
import { refused } from '../errorCodes';

/** Refuses what was sent before within the spam period: by `id`, or without one by recipient and text. */
export function refuseRepeated(
  account: ReachAccount,
  id: string,
  recipient: string,
  message: string,
): VendorReply | undefined {
  const key = id === '' ? `text ${recipient} ${message}` : `id ${id}`;
  const { clock, settings } = account.world;
  const last = account.lastSent.get(key);
  if (last !== undefined && clock() - last < settings.reachSpamPeriodMs) {
    return refused(id === '' ? '40308' : '40309');
  }
  account.lastSent.set(key, clock());
  return undefined;
}
