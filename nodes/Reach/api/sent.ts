import type { IDataObject } from 'n8n-workflow';
import { asObject } from '../../shared/http/json';
import { picked } from './fields';

/** The reply to a send to tags has neither `message_id` nor `msisdn` nor `country` (contract 2.4). */
const TIDY = [
  'message_id',
  'status',
  'msisdn',
  'country',
  'short_code',
  'message',
  'created_on',
  'alreadyAccepted',
];

/** An accepted message in few fields. */
export function tidySend(body: unknown, reference: string): IDataObject {
  const message = asObject(body) ?? {};
  return { ...acceptance(reference), ...picked(message, TIDY) };
}

/** An accepted message as the platform answered. */
export function rawSend(body: unknown, reference: string): IDataObject {
  return { ...acceptance(reference), ...asObject(body) };
}

function acceptance(reference: string): IDataObject {
  return { accepted: true, reference };
}
