import { clickSendUser } from '../credentials';
import { param } from '../http/vendor';
import type { Route, VendorCall, VendorReply } from '../http/vendor';
import type { LedgerMessage } from '../ledger';
import { subaccountId } from './account';
import type { ClickSendAccount } from './account';
import { currency, invalidInput, success } from './envelope';

const channels: Record<string, LedgerMessage['channel'][]> = {
  sms: ['sms'],
  mms: ['mms'],
  voice: ['voice'],
  fax: ['fax'],
  post: ['letter'],
  postcards: ['postcard'],
  email: [],
  email_transactional: ['email'],
};

const price = 0.05;

/** What each user of the account sent in a month, by channel. */
export function usageRoutes(account: ClickSendAccount): Route[] {
  const path = '/account/usage/:year/:month/subaccount';
  return [{ method: 'GET', path, handle: (call) => usage(call, account) }];
}

function usage(call: VendorCall, { world }: ClickSendAccount): VendorReply {
  const [year, month] = [Number(param(call, 'year')), Number(param(call, 'month'))];
  if (!(year >= 2000 && month >= 1 && month <= 12)) return invalidInput({ month: 'The month is invalid.' });
  const sent = world.ledger
    .messages({ vendor: 'clickSend', direction: 'out' })
    .filter(({ at }) => isIn(new Date(at), year, month));
  const data = Object.entries(channels).flatMap(([name, kinds]) => {
    const count = sent.filter(({ channel }) => kinds.includes(channel)).length;
    const total = { count, price: (count * price).toFixed(4) };
    return [
      [name, count === 0 ? [] : [row(count)]],
      [`${name}_total`, total],
    ];
  });
  return success({ ...Object.fromEntries(data), _currency: currency }, 'Here is your usage statistics.');
}

/** The vendor gives this count as text in some channels, as a number in others. */
function row(count: number) {
  return {
    subaccount_id: subaccountId,
    username: clickSendUser,
    total_count: String(count),
    total_price: (count * price).toFixed(4),
  };
}

function isIn(time: Date, year: number, month: number): boolean {
  return time.getUTCFullYear() === year && time.getUTCMonth() + 1 === month;
}
