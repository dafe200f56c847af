import { isObject, textOf } from '../../http/json';
import type { JsonObject } from '../../http/json';
import type { ClickSendAccount } from '../account';
import { cutToEightParts } from '../../segments';
import type { Candidate } from './judge';
import { largestCall } from './request';

/** The rows that one message becomes: one for a number, one per contact for a list. The list wins. */
export function candidatesOf(message: unknown, account: ClickSendAccount, shorten: boolean): Candidate[] {
  if (!isObject(message)) return [];
  const body = bodyOf(message, shorten);
  const single = { message, to: textOf(message.to), listId: null, contact: null, body };
  if (message.list_id !== undefined) return fromList(single, account);
  return [{ ...single, refused: single.to === '' ? 'MISSING_REQUIRED_FIELDS' : undefined }];
}

function fromList(single: Candidate, account: ClickSendAccount): Candidate[] {
  const list = account.lists.find(textOf(single.message.list_id));
  if (list === undefined) return [{ ...single, refused: 'NOT_ENOUGH_PERMISSION_TO_LIST_ID' }];
  const { contacts, list_id: listId } = list;
  if (contacts.length > largestCall) return [{ ...single, listId, refused: 'TOO_MANY_RECIPIENTS' }];
  return contacts.map((contact) => ({ ...single, to: contact.phone_number, listId, contact }));
}

function bodyOf(message: JsonObject, shorten: boolean): string {
  const body = cutToEightParts(textOf(message.body));
  return shorten ? body.replace(/https?:\/\/\S+/, 'https://smsg.example/Ab3dE') : body;
}
