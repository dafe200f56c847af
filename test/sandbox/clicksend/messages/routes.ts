import { param } from '../../http/vendor';
import type { Route } from '../../http/vendor';
import type { ClickSendAccount } from '../account';
import { openOnly } from '../post/closed';
import { cancelAll, cancelOne } from './cancel';
import type { Channel } from './channel';
import { fax } from './fax';
import { historyPage } from './history';
import { mms } from './mms';
import { sendMessages } from './send';
import { voice } from './voice';

/** MMS, voice messages and faxes. */
export function messageRoutes(account: ClickSendAccount): Route[] {
  return [
    ...channelRoutes(account, mms),
    ...channelRoutes(account, voice),
    ...channelRoutes(account, fax, ['order', 'order_by']).map((route) => openOnly(route, account)),
    { method: 'PUT', path: '/voice/cancel-all', handle: () => cancelAll(account, 'voice') },
    {
      method: 'PUT',
      path: '/voice/:messageId/cancel',
      handle: (call) => cancelOne(account, 'voice', param(call, 'messageId'), []),
    },
  ];
}

function channelRoutes(account: ClickSendAccount, channel: Channel, orders?: string[]): Route[] {
  const { name } = channel;
  return [
    { method: 'POST', path: `/${name}/send`, handle: (call) => sendMessages(call, account, channel, false) },
    { method: 'POST', path: `/${name}/price`, handle: (call) => sendMessages(call, account, channel, true) },
    {
      method: 'GET',
      path: `/${name}/history`,
      handle: (call) => historyPage(call, account.outbox[name], orders),
    },
  ];
}
