import { parseObject, textOf } from '../../http/json';
import { param } from '../../http/vendor';
import type { Route, VendorCall, VendorReply } from '../../http/vendor';
import type { ReachAccount } from '../account';
import { refused } from '../errorCodes';
import type { Contact } from './contacts';

/** Contacts, and the tags they wear. */
export function contactRoutes(account: ReachAccount): Route[] {
  const withContact = (answer: (contact: Contact, call: VendorCall) => unknown) => (call: VendorCall) => {
    const contact = account.contacts.find(param(call, 'msisdn'));
    return contact ? { status: 200, body: answer(contact, call) } : refused('40303');
  };
  const one = '/contacts/:msisdn';
  return [
    { method: 'GET', path: '/contacts', handle: (call) => listContacts(call, account) },
    { method: 'GET', path: one, handle: withContact((contact) => contact) },
    {
      method: 'DELETE',
      path: one,
      // An empty 200, one of the three forms that are documented.
      handle: withContact((contact) => {
        account.contacts.remove(contact);
        return '';
      }),
    },
    { method: 'GET', path: `${one}/tags`, handle: withContact((contact) => tagsOf(contact, account)) },
    {
      method: 'POST',
      path: `${one}/tags/:tag_name`,
      handle: withContact((contact, call) => {
        contact.tags = [...new Set([...contact.tags, param(call, 'tag_name')])];
        return contact;
      }),
    },
    {
      method: 'DELETE',
      path: `${one}/tags/:tag_name`,
      handle: withContact((contact, call) => {
        contact.tags = contact.tags.filter((tag) => tag !== param(call, 'tag_name'));
        return contact;
      }),
    },
    { method: ['POST', 'PUT'], path: one, handle: (call) => saveContact(call, account) },
  ];
}

function listContacts({ query }: VendorCall, account: ReachAccount): VendorReply {
  const start = Number(query.get('start') ?? 0);
  const limit = Number(query.get('limit') ?? 50);
  if (!Number.isInteger(start) || start < 0) return refused('40001', 'start');
  if (!Number.isInteger(limit) || limit < 1) return refused('40001', 'limit');
  const statuses = (query.get('status') ?? 'SUSCRIBED,CONFIRMED').split(',');
  const search = (query.get('query') ?? '').toLowerCase();
  const rows = account.contacts
    .all()
    .filter(({ status }) => statuses.includes(status))
    .filter(({ msisdn, full_name: name }) => `${msisdn} ${name}`.toLowerCase().includes(search));
  const most = Math.min(limit, account.world.settings.reachLimitCap, 1000);
  return { status: 200, body: rows.slice(start, start + most) };
}

function saveContact(call: VendorCall, account: ReachAccount): VendorReply {
  const msisdn = param(call, 'msisdn');
  const body = parseObject(call.body);
  if (body === undefined || !/^\d{8,15}$/.test(msisdn)) return refused('40001');
  const old = account.contacts.find(msisdn);
  if (call.method === 'PUT' && old === undefined) return refused('40303');
  const fields = Object.entries(body).filter(([name]) => editable.has(name));
  const given = Object.fromEntries(fields.map(([name, value]) => [name, textOf(value)]));
  return { status: 200, body: account.contacts.add({ ...old, ...given, msisdn }) };
}

const editable = new Set([
  'country_code',
  'phone_number',
  'first_name',
  'last_name',
  'email',
  ...[1, 2, 3, 4, 5].map((index) => `custom_field_${index}`),
]);

function tagsOf({ tags }: Contact, account: ReachAccount) {
  return account.contacts.tags().filter(({ name }) => tags.includes(name));
}
