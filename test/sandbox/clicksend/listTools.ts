import { parseObject, textOf } from '../http/json';
import { param } from '../http/vendor';
import type { Route, VendorCall, VendorReply } from '../http/vendor';
import type { ClickSendAccount } from './account';
import type { Contact, ContactList } from './contacts';
import { invalidInput, refusal, success } from './envelope';
import { page } from './paging';
import { isReadable, uploadAt } from './uploads';

/** What is done to the contacts of a list as a whole, and the search over all lists. */
export function listToolRoutes(account: ClickSendAccount): Route[] {
  return [
    // The slash at the end belongs to the documented path.
    {
      method: 'PUT',
      path: '/lists/:listId/remove-duplicates/',
      handle: withList(account, removeDuplicates),
    },
    {
      method: 'PUT',
      path: '/lists/:listId/remove-opted-out-contacts/:optOutListId',
      handle: withList(account, (list, call) => removeOptedOut(list, call, account)),
    },
    {
      method: 'POST',
      path: '/lists/:listId/import',
      handle: withList(account, (list, call) => importContacts(list, call, account)),
    },
    { method: 'GET', path: '/search/contacts-lists', handle: (call) => search(call, account) },
  ];
}

function withList(account: ClickSendAccount, answer: (list: ContactList, call: VendorCall) => VendorReply) {
  return (call: VendorCall): VendorReply => {
    const list = account.lists.find(param(call, 'listId'));
    return list ? answer(list, call) : refusal(403);
  };
}

/** `fields` is an object of names, each for itself. */
function removeDuplicates(list: ContactList, call: VendorCall): VendorReply {
  const names = Object.keys(Object(parseObject(call.body)?.fields));
  const seen = new Set<string>();
  return keep(list, (contact) => {
    const key = JSON.stringify(names.map((name) => contact[name as keyof Contact]));
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}

function removeOptedOut(list: ContactList, call: VendorCall, account: ClickSendAccount): VendorReply {
  const optOut = account.lists.find(param(call, 'optOutListId'));
  if (optOut === undefined) return refusal(403);
  const numbers = new Set(optOut.contacts.map(({ phone_number: number }) => number));
  return keep(list, ({ phone_number: number }) => !numbers.has(number));
}

function keep(list: ContactList, wanted: (contact: Contact) => boolean): VendorReply {
  const before = list.contacts.length;
  list.contacts = list.contacts.filter(wanted);
  return success({ deleted: before - list.contacts.length }, 'Contacts have been deleted.');
}

/** The rows of an uploaded file are added at once; a file on the web is only taken note of. */
function importContacts(list: ContactList, call: VendorCall, account: ClickSendAccount): VendorReply {
  const body = parseObject(call.body);
  if (body === undefined) return refusal(400);
  if (!isReadable(account, body.file_url, 'csv', ['csv']))
    return invalidInput({ file_url: 'The file cannot be read.' });
  const order = [body.field_order].flat().map(textOf);
  const lines = uploadAt(account, textOf(body.file_url))?.bytes.toString().trim().split(/\r?\n/) ?? [];
  for (const line of lines) account.lists.addContact(list, contactOf(line.split(','), order));
  return success({ msg: 'Your import has been queued.', ids: [1], id: 1 }, 'Your import has been queued.');
}

function contactOf(values: string[], order: string[]): { phone_number: string } & Partial<Contact> {
  const named = order.map((column, index) => [nameOf(column), values[index] ?? '']);
  return { phone_number: '', ...(Object.fromEntries(named) as Partial<Contact>) };
}

function nameOf(column: string): string {
  return column === 'phone' ? 'phone_number' : column.replace(/^custom(\d)$/, 'custom_$1');
}

/** Contacts and lists mixed, whose names, numbers or addresses contain the text. */
function search(call: VendorCall, account: ClickSendAccount): VendorReply {
  const wanted = call.query.get('q')?.toLowerCase() ?? '';
  const rows = account.lists.all().flatMap((list) => [
    ...list.contacts.map((contact) => ({
      id: contact.contact_id,
      name: [contact.first_name, contact.last_name].filter(Boolean).join(' '),
      contact: contact.phone_number,
      type: 'contact',
      contacts_count: null,
    })),
    {
      id: list.list_id,
      name: list.list_name,
      contact: list.list_email_id,
      type: 'list',
      contacts_count: list.contacts.length,
    },
  ]);
  const found = rows.filter(({ name, contact }) => `${name} ${contact}`.toLowerCase().includes(wanted));
  return page(call, found);
}
