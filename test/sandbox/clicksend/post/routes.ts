import { param } from '../../http/vendor';
import type { Route } from '../../http/vendor';
import type { ClickSendAccount } from '../account';
import { cancelOne } from '../messages/cancel';
import { page } from '../paging';
import { openOnly } from './closed';
import type { PostKind } from './kind';
import { letters } from './letters';
import { postcards } from './postcards';
import { pricePost, sendPost } from './send';

/** Letters and postcards. */
export function postRoutes(account: ClickSendAccount): Route[] {
  return [letters, postcards]
    .flatMap((kind) => kindRoutes(account, kind))
    .map((route) => openOnly(route, account));
}

function kindRoutes(account: ClickSendAccount, kind: PostKind): Route[] {
  const { name, path } = kind;
  return [
    { method: 'POST', path: `${path}/send`, handle: (call) => sendPost({ call, account, kind }) },
    { method: 'POST', path: `${path}/price`, handle: (call) => pricePost({ call, account, kind }) },
    { method: 'GET', path: `${path}/history`, handle: (call) => page(call, account.outbox[name]) },
    {
      method: 'PUT',
      path: `${path}/:messageId/cancel`,
      handle: (call) => cancelOne(account, name, param(call, 'messageId'), true),
    },
  ];
}
