import { DateTime } from 'luxon';
import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../shared/http/json';

/** Zone of the account when the user names none: UTC−6 the whole year (contract 5.3). */
export const USUAL_ZONE = 'America/Guatemala';

const FORMAT = 'yyyy-MM-dd HH:mm:ss';

/** Unix seconds as the platform writes times: local, without a zone. */
export function localTime(seconds: number, zone: string): string {
  return DateTime.fromSeconds(seconds, { zone, locale: 'en' }).toFormat(FORMAT);
}

/**
 * When a message was created. An id of 24 hexadecimal digits holds its second; otherwise `created_on` is read in
 * the account's zone (contract 5.3).
 * @returns ISO 8601 in UTC, or undefined when neither is readable
 */
export function createdAt(message: IDataObject, zone: string): string | undefined {
  const id = asText(message.message_id) ?? '';
  const instant = /^[0-9a-f]{24}$/i.test(id)
    ? DateTime.fromSeconds(parseInt(id.slice(0, 8), 16))
    : DateTime.fromFormat(asText(message.created_on) ?? '', FORMAT, { zone, locale: 'en' });
  return instant.toUTC().toISO({ suppressMilliseconds: true }) ?? undefined;
}

/** A day of the calendar as YYYY-MM-DD, or a moment in it (Unix seconds). */
export type Day = string | number;

/** The day as the platform takes it: that on which a moment lies in the account's zone. */
export function localDay(day: Day, zone: string): string {
  return typeof day === 'string' ? day : momentIn(day, zone).toFormat('yyyy-MM-dd');
}

/** How far the zone is from UTC on a day, by default today, in hours: -6 in Guatemala. */
export function offsetHours(day: Day | undefined, zone: string): number {
  return (day === undefined ? DateTime.now().setZone(zone) : momentIn(day, zone)).offset / 60;
}

function momentIn(day: Day, zone: string): DateTime {
  return typeof day === 'string'
    ? DateTime.fromISO(day, { zone })
    : DateTime.fromSeconds(day, { zone, locale: 'en' });
}
