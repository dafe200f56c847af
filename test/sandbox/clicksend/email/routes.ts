import type { Route } from '../../http/vendor';
import type { ClickSendAccount } from '../account';
import { page } from '../paging';
import { sendEmail } from './send';

/** Transactional email. */
export function emailRoutes(account: ClickSendAccount): Route[] {
  return [
    { method: 'GET', path: '/email/addresses', handle: (call) => page(call, account.emailAddresses.all()) },
    { method: 'POST', path: '/email/send', handle: (call) => sendEmail(call, account) },
    {
      method: 'GET',
      path: '/email/history',
      handle: (call) => {
        const from = Number(call.query.get('date_from') ?? 0);
        const to = Number(call.query.get('date_to') ?? Infinity);
        const rows = account.emails.filter(({ date_added: added }) => added >= from && added <= to);
        return page(call, rows);
      },
    },
  ];
}
