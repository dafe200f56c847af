import { DateTime } from 'luxon';
import { ZONE } from './reports';

/** A time as MSG91's newer calls take it: 2026-10-06T09:30:00Z. */
export function isoOf(unixSeconds: number): string {
  return new Date(unixSeconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** A time as MSG91's old calls take it, which reckon in Indian time: 2026-10-06 15:00:00. */
export function indianTimeOf(unixSeconds: number): string {
  return DateTime.fromSeconds(unixSeconds, { zone: ZONE }).toFormat('yyyy-MM-dd HH:mm:ss');
}
