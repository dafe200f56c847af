import { randomBytes, randomInt } from 'node:crypto';

import type { World } from '../../world';

/** A message as the platform lists it. */
export interface Message {
  message_id?: string | number;
  short_code: string;
  type: 1 | 2;
  direction: 'MO' | 'MT';
  status: string;
  sent_from: string;
  id?: string;
  message: string;
  sent_count: number;
  error_count: number;
  total_recipients: number;
  msisdn?: string;
  country?: string;
  is_billable: boolean;
  is_scheduled: boolean;
  created_on: string;
  created_by?: string;
  total_monitors: number;
}

export interface StoredMessage {
  row: Message & { message_id: string | number };
  /** Unix milliseconds, from which `created_on` is written. */
  at: number;
  recipients: { msisdn: string; status: string; firstName: string; lastName: string }[];
  tags: string[];
}

/** A platform id: 24 hexadecimal digits of which the first eight are the second of creation; a number on v3. */
export function newMessageId({ settings, clock }: World, at = clock()): string | number {
  if (settings.reachNumericIds) return randomInt(1_000_000, 999_999_999);
  const second = Math.floor(at / 1000);
  return second.toString(16).padStart(8, '0') + randomBytes(8).toString('hex');
}

/** `created_on`: local time of Central America, UTC−6, to the second and without a zone. */
export function localTime(at: number): string {
  return new Date(at - 6 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');
}

/** Country code of a number, as far as the platform's region reaches. */
export function countryOf(msisdn: string): string {
  return /^50[2-6]/.test(msisdn) ? msisdn.slice(0, 3) : msisdn.slice(0, 2);
}
