import { param } from '../http/vendor';
import type { Route } from '../http/vendor';
import type { ClickSendAccount } from './account';
import { listRow } from './contacts';
import { refusal, success } from './envelope';
import { page } from './paging';

/** Contact lists and the contacts in them. */
export function listRoutes(account: ClickSendAccount): Route[] {
  return [
    { method: 'GET', path: '/lists', handle: (call) => page(call, account.lists.all().map(listRow)) },
    {
      method: 'GET',
      path: '/lists/:listId',
      handle: (call) => {
        const list = account.lists.find(param(call, 'listId'));
        return list ? success(listRow(list)) : refusal(404);
      },
    },
    {
      method: 'GET',
      path: '/lists/:listId/contacts',
      handle: (call) => {
        const list = account.lists.find(param(call, 'listId'));
        if (list === undefined) return refusal(403);
        const since = Number(call.query.get('updated_after') ?? 0);
        const contacts = list.contacts.filter(({ date_updated: updated }) => updated >= since);
        const rows = contacts.map((contact) => ({ ...contact, _list_name: list.list_name }));
        return page(call, rows, "Here's your list of contacts.");
      },
    },
  ];
}
