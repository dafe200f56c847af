import type { IDataObject } from 'n8n-workflow';
import { asObject } from '../../shared/http/json';
import type { Answer } from '../../shared/http/request';
import type { Verdict } from '../../shared/operation/operation';
import { picked } from './fields';

const TIDY = [
  'msisdn',
  'first_name',
  'last_name',
  'full_name',
  'email',
  'status',
  'country_code',
  'phone_number',
  'tags',
  'groups',
  'custom_field_1',
  'custom_field_2',
  'custom_field_3',
  'custom_field_4',
  'custom_field_5',
];

/** A contact in the fields that users fill in (contract 4.1). */
export function tidyContact(contact: IDataObject): IDataObject {
  return picked(contact, TIDY);
}

/** The contact that a call answered; old versions answer a code only, and then what was sent is all there is. */
export function contactOf(body: unknown, sent: IDataObject): IDataObject {
  const contact = asObject(body) ?? {};
  return 'msisdn' in contact ? contact : sent;
}

const ABSENT = ['404', '40303'];

/** A deletion that is repeated after a lost answer finds nothing any more: then it was done (contract 6). */
export function interpretDeletion(verdict: Verdict, { repeated }: Answer): Verdict {
  const isGone = verdict.kind === 'rejected' && ABSENT.includes(String(verdict.details?.code));
  return repeated && isGone ? { kind: 'taken', body: undefined } : verdict;
}
