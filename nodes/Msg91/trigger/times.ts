import { plainName } from './marks';

const TIMES = new Set(
  [
    ...['requestedAt', 'deliveryTime', 'scheduleDateTime', 'statusUpdatedAt', 'ts', 'startTime', 'endTime'],
    ...['conversationExpTimestamp', 'date'],
  ].map(plainName),
);

/** True for a field that holds a time. */
export function isTime(name: string): boolean {
  return TIMES.has(plainName(name));
}

/**
 * The time in the form 2026-01-31T09:00:00.000Z, from ISO 8601 with a zone or Unix seconds or milliseconds. Null for
 * anything else: the older forms name no zone.
 */
export function isoTime(value: unknown): string | null {
  const written = String(value ?? '').trim();
  if (/^\d{10}$/.test(written)) return new Date(Number(written) * 1000).toISOString();
  if (/^\d{13}$/.test(written)) return new Date(Number(written)).toISOString();
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i.test(written)) return null;
  const time = Date.parse(written.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
