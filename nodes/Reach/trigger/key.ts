import { createHash } from 'node:crypto';
import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../shared/http/json';

/** What tells a message from all others: its id, or without one its sender, number, second and text (contract 5.2). */
export function keyOf(message: IDataObject): string {
  const { message_id: id, msisdn, short_code: number, created_on: second, message: text } = message;
  return asText(id) ?? keyOfParts([msisdn, number, second, text]);
}

/** SHA-1 in hexadecimal digits of the parts of a message. */
export function keyOfParts(parts: unknown[]): string {
  const content = parts.map((part) => asText(part) ?? '').join('|');
  return createHash('sha1').update(content).digest('hex');
}
