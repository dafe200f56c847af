import { parseObject, textOf } from '../http/json';
import { param } from '../http/vendor';
import type { Route, VendorCall, VendorReply } from '../http/vendor';
import type { ClickSendAccount } from './account';
import { listRow } from './contacts';
import { refusal, success } from './envelope';
import { listToolRoutes } from './listTools';
import { page } from './paging';

/** Contact lists and the contacts in them. */
export function listRoutes(account: ClickSendAccount): Route[] {
  return [
    { method: 'GET', path: '/lists', handle: (call) => page(call, account.lists.all().map(listRow)) },
    {
      method: 'POST',
      path: '/lists',
      handle: (call) =>
        named(call, (name) => success(listRow(account.lists.add(name)), 'New list has been created.')),
    },
    {
      method: 'PUT',
      path: '/lists/:listId',
      handle: (call) => {
        const list = account.lists.find(param(call, 'listId'));
        if (list === undefined) return refusal(404);
        return named(call, (name) =>
          success(listRow(Object.assign(list, { list_name: name })), 'List updated.'),
        );
      },
    },
    {
      method: 'DELETE',
      path: '/lists/:listId',
      handle: (call) => {
        const list = account.lists.find(param(call, 'listId'));
        if (list === undefined) return refusal(404);
        account.lists.remove(list);
        return success([], `List #${list.list_id} has been deleted.`);
      },
    },
    ...listToolRoutes(account),
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

function named(call: VendorCall, answer: (name: string) => VendorReply): VendorReply {
  const body = parseObject(call.body);
  return body === undefined ? refusal(400) : answer(textOf(body.list_name));
}
