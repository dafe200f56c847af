import { DateTime } from 'luxon';
import { field } from '../../shared/fields/build';
import { InvalidInput, type Field } from '../../shared/fields/field';
import { unixSeconds } from '../../shared/fields/values';
import type { Day } from '../api/dates';

interface DayLiteral<N extends string> {
  displayName: string;
  name: N;
  type: 'dateTime';
  default: string;
  description: string;
}

/** A date, with or without a time, and without a zone: people mean that day, wherever their workflow runs. */
const AS_WRITTEN = /^\d{4}-\d{2}-\d{2}(?=$|[T ][\d:.]+$)/;

/** A day of the calendar: as it was written, or (Unix seconds) a moment in it. */
export function calendarDay<const N extends string>(literal: DayLiteral<N>): Field<N, Day | undefined> {
  return field(literal, (value, { timezone }, label): Day => {
    const [written] = AS_WRITTEN.exec(String(value).trim()) ?? [];
    const day = written === undefined ? unixSeconds(value, timezone) : written;
    if (day !== undefined && (typeof day === 'number' || DateTime.fromISO(day).isValid)) return day;
    throw new InvalidInput(label, `is not a date: '${String(value)}'. Use a form like 2026-01-31`);
  });
}
