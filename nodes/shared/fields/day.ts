import type { IDisplayOptions } from 'n8n-workflow';
import { DateTime } from 'luxon';
import { field } from './build';
import { InvalidInput, type Certain, type Field, type Literal } from './field';
import { unixSeconds } from './values';

/** Which days a vendor knows. */
export interface DayBounds {
  /** IANA name of the zone in which the vendor's days begin. */
  zone: string;
  /** The first day there is, such as 2024-01-01. */
  earliest?: string;
  /** How many days before today (in the vendor's zone) are the furthest. */
  mostDaysAgo?: number;
}

/**
 * A day of the calendar. A date without a zone is taken as written; a moment becomes the day it falls on in the
 * vendor's zone. Gives YYYY-MM-DD.
 */
export function day<
  const N extends string,
  R extends boolean | undefined = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(literal: Literal<N, R, D>, bounds: DayBounds, vendorName?: string): Field<N, Certain<string, R, D>> {
  return field(
    literal,
    (value, { now }, label) => {
      const found = dayOf(value, bounds.zone);
      if (found === undefined) {
        throw new InvalidInput(label, `is not a date: '${String(value)}'. Use a form like 2026-01-31`);
      }
      refuseOutside(found, bounds, DateTime.fromMillis(now, { zone: bounds.zone }), label);
      return found;
    },
    vendorName,
  );
}

/** Whole days from one day to another. */
export function daysBetween(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000);
}

function dayOf(value: unknown, zone: string): string | undefined {
  const written = typeof value === 'string' ? value.trim() : '';
  const [date = ''] = /^\d{4}-\d{2}-\d{2}/.exec(written) ?? [];
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/i.test(written.slice(date.length));
  if (date !== '' && !hasZone) return DateTime.fromISO(date).isValid ? date : undefined;
  const seconds = unixSeconds(value, zone);
  return seconds === undefined
    ? undefined
    : (DateTime.fromSeconds(seconds, { zone }).toISODate() ?? undefined);
}

function refuseOutside(found: string, bounds: DayBounds, today: DateTime, label: string): void {
  const { earliest, mostDaysAgo } = bounds;
  if (earliest !== undefined && found < earliest)
    throw new InvalidInput(label, `must be ${earliest} or later: ${found}`);
  const current = today.toISODate() ?? found;
  if (found > current) throw new InvalidInput(label, `lies in the future: ${found}`);
  if (mostDaysAgo !== undefined && daysBetween(found, current) > mostDaysAgo) {
    throw new InvalidInput(label, `must lie within the last ${mostDaysAgo} days: ${found}`);
  }
}
