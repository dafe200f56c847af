import omit from 'lodash/omit';

import { isObject, parseObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import { param } from '../../http/vendor';
import type { VendorCall, VendorReply } from '../../http/vendor';
import type { Msg91Account } from '../account';
import { data, refused } from '../envelopes';

/** `POST phonebooks/{id}/events`: many events of one user. */
export function createEvents(call: VendorCall, account: Msg91Account): VendorReply {
  const phonebook = account.phonebooks.get(param(call, 'id'));
  if (phonebook === undefined) return error('Phonebook not found', 404);
  const { identifier, events } = parseObject(call.body) ?? {};
  if (!/^[^\s@]+@[^\s@]+$|^\+?\d{7,15}$/.test(textOf(identifier))) return error('Invalid identifier');
  const list = Array.isArray(events) ? events.filter(isObject) : [];
  const bad = list.find((event) => !isGood(event));
  if (list.length === 0 || bad !== undefined) return error('Invalid events');
  phonebook.events.push(...list.map((event) => ({ identifier: textOf(identifier), event })));
  return {
    status: 200,
    body: { status: 'success', hasError: false, message: 'Events recorded', data: {}, errors: null },
  };
}

function isGood({ name, timestamp, properties = {} }: JsonObject): boolean {
  const isTime = timestamp === undefined || /^\d{4}-\d\d-\d\dT[\d:]{8}Z$/.test(textOf(timestamp));
  const areTexts = isObject(properties) && Object.values(properties).every((one) => typeof one === 'string');
  return textOf(name) !== '' && isTime && areTexts;
}

/** `GET suggestions/{id}/event_types`: the kinds of events that were recorded. */
export function eventTypes(call: VendorCall, account: Msg91Account): VendorReply {
  const phonebook = account.phonebooks.get(param(call, 'id'));
  if (phonebook === undefined) return error('Phonebook not found', 404);
  const names = [...new Set(phonebook.events.map(({ event }) => textOf(event.name)))];
  const at = '2026-10-06T09:30:00.000Z';
  const times = { createdAt: at, updatedAt: at };
  return list(
    names.map((name, index) => ({ event_type_id: `${index + 1}`, name, description: null, ...times })),
  );
}

/** `GET campaigns/{id}/failed-events`. */
export function failedEvents(call: VendorCall, account: Msg91Account): VendorReply {
  const page = Number(call.query.get('page') ?? 1);
  const limit = Number(call.query.get('limit') ?? 10);
  const all = account.failedEvents.filter(({ campaignId }) => campaignId === param(call, 'id'));
  const rows = all.slice((page - 1) * limit, page * limit).map((event) => omit(event, 'campaignId'));
  return list({ failedEvents: rows, page, limit, total: all.length });
}

/** `POST phonebooks/{id}/contacts`: a contact with the same `contact_id` is updated. */
export function upsertContact(call: VendorCall, account: Msg91Account): VendorReply {
  const phonebook = account.phonebooks.get(param(call, 'id'));
  if (phonebook === undefined) return error('Phonebook not found', 404);
  const { fields, input } = parseObject(call.body) ?? {};
  if (!isObject(input) || Object.keys(input).length === 0) return error('Invalid input');
  const unknown = Object.keys(input).find((name) => !phonebook.fields.has(name));
  if (unknown !== undefined && fields !== true) return error(`Unknown field ${unknown}`);
  for (const name of Object.keys(input)) phonebook.fields.add(name);
  const known = phonebook.contacts.find(({ contact_id: id }) => id !== undefined && id === input.contact_id);
  const contact = known ?? { id: phonebook.contacts.length + 1 };
  if (known === undefined) phonebook.contacts.push(contact);
  Object.assign(contact, input);
  return data({ contact, message: known ? 'Contact updated' : 'Contact created' });
}

/** The lists of events say a message beside their data, which is empty when all went well. */
function list(content: unknown): VendorReply {
  const { status, body } = data(content);
  return { status, body: { ...Object(body), message: null } };
}

function error(text: string, status = 400): VendorReply {
  return refused('E2', { text, code: String(status) }, status);
}
