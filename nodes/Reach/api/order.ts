import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../shared/http/json';

/** Oldest message first; within a second by id. */
export function byTime(one: IDataObject, other: IDataObject): number {
  return compare(one.created_on, other.created_on) || compare(one.message_id, other.message_id);
}

/** Numbers by their value, all else as text. */
function compare(one: unknown, other: unknown): number {
  const [first, second] = [asText(one) ?? '', asText(other) ?? ''];
  const digits = /^\d+$/.test(first) && /^\d+$/.test(second) ? first.length - second.length : 0;
  if (digits !== 0 || first === second) return digits;
  return first < second ? -1 : 1;
}
