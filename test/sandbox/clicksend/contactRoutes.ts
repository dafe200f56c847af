import { parseObject } from '../http/json';
import type { JsonObject } from '../http/json';
import { param } from '../http/vendor';
import type { Route, VendorCall, VendorReply } from '../http/vendor';
import { seconds } from '../world';
import type { ClickSendAccount } from './account';
import type { Contact, ContactList } from './contacts';
import { refusal, success } from './envelope';

/** Single contacts of a list. */
export function contactRoutes(account: ClickSendAccount): Route[] {
  const one = '/lists/:listId/contacts/:contactId';
  return [
    { method: 'POST', path: '/lists/:listId/contacts', handle: (call) => create(call, account) },
    {
      method: 'GET',
      path: one,
      handle: withContact(account, (contact, list) => success(rowOf(contact, list))),
    },
    {
      method: 'PUT',
      path: one,
      handle: withContact(account, (contact, list, call) => update(contact, list, call, account)),
    },
    { method: 'DELETE', path: one, handle: withContact(account, remove) },
    {
      method: 'PUT',
      path: `${one}/copy/:toListId`,
      handle: withContact(account, (contact, _list, call) => copyTo(contact, call, account)),
    },
    {
      method: 'PUT',
      path: `${one}/transfer/:toListId`,
      handle: withContact(account, (contact, list, call) => {
        const reply = copyTo(contact, call, account);
        if (reply.status === 200) remove(contact, list);
        return reply;
      }),
    },
  ];
}

type Answer = (contact: Contact, list: ContactList, call: VendorCall) => VendorReply;

/** An unknown list is forbidden, an unknown contact is not found. */
function withContact(account: ClickSendAccount, answer: Answer) {
  return (call: VendorCall): VendorReply => {
    const list = account.lists.find(param(call, 'listId'));
    if (list === undefined) return refusal(403);
    const contact = list.contacts.find(({ contact_id: id }) => String(id) === param(call, 'contactId'));
    return contact ? answer(contact, list, call) : refusal(404, 'Contact record not found.');
  };
}

function create(call: VendorCall, account: ClickSendAccount): VendorReply {
  const list = account.lists.find(param(call, 'listId'));
  if (list === undefined) return refusal(403);
  const body = parseObject(call.body);
  if (body === undefined) return refusal(400);
  if (isKnown(list, body.phone_number)) return alreadyExists();
  const contact = account.lists.addContact(list, { phone_number: '', ...body });
  return success(rowOf(contact, list), 'Contact created.');
}

function isKnown(list: ContactList, phoneNumber: unknown): boolean {
  return list.contacts.some(({ phone_number: known }) => known !== '' && known === phoneNumber);
}

function alreadyExists(): VendorReply {
  const body = {
    http_code: 400,
    response_code: 'ALREADY_EXISTS',
    response_msg: 'Contact already exists.',
    data: null,
  };
  return { status: 400, body };
}

/** What is not sent keeps its value. */
function update(
  contact: Contact,
  list: ContactList,
  call: VendorCall,
  account: ClickSendAccount,
): VendorReply {
  const body = parseObject(call.body);
  if (body === undefined) return refusal(400);
  Object.assign(contact, body, { date_updated: seconds(account.world) });
  return success(rowOf(contact, list), 'Contact updated.');
}

function remove(contact: Contact, list: ContactList): VendorReply {
  list.contacts = list.contacts.filter((kept) => kept !== contact);
  return success([], `Contact #${contact.contact_id} has been deleted.`);
}

function copyTo(contact: Contact, call: VendorCall, account: ClickSendAccount): VendorReply {
  const to = account.lists.find(param(call, 'toListId'));
  if (to === undefined) return refusal(403);
  if (isKnown(to, contact.phone_number)) return alreadyExists();
  return success(rowOf(account.lists.addContact(to, contact), to), 'Contact copied.');
}

function rowOf(contact: Contact, list: ContactList): JsonObject {
  return { ...contact, _list_name: list.list_name };
}
