import { asObject, asRows, asText } from '../../../shared/http/json';

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const MODES: Record<string, number> = {
  everyMinute: MINUTE,
  everyHour: HOUR,
  everyDay: DAY,
  everyWeek: 7 * DAY,
  everyMonth: 31 * DAY,
};

/**
 * The longest time between two polls.
 * @param pollTimes n8n's "Poll Times" parameter
 * @returns seconds
 */
export function longestInterval(pollTimes: unknown): number {
  const times = asRows(asObject(pollTimes)?.item);
  return Math.min(31 * DAY, ...times.map(intervalOf));
}

function intervalOf({ mode, value, unit, cronExpression }: Record<string, unknown>): number {
  if (mode === 'everyX') return Number(value) * (unit === 'hours' ? HOUR : MINUTE) || DAY;
  return MODES[String(mode)] ?? intervalOfCron(asText(cronExpression) ?? '');
}

/** No shorter than the real one: what a field restricts is taken to happen once in the next larger unit. */
function intervalOfCron(expression: string): number {
  const [minute = '*', hour = '*', dayOfMonth = '*', month = '*', dayOfWeek = '*'] = expression
    .trim()
    .split(/\s+/)
    .slice(-5);
  if (isRestricted(month)) return 366 * DAY;
  if (isRestricted(dayOfMonth)) return 31 * DAY;
  if (isRestricted(dayOfWeek)) return 7 * DAY;
  if (isRestricted(hour)) return (stepOf(hour) ?? 24) * HOUR;
  return isRestricted(minute) ? (stepOf(minute) ?? 60) * MINUTE : MINUTE;
}

function isRestricted(field: string): boolean {
  return !['*', '?', '*/1'].includes(field);
}

/** The step of a field such as *\/5. */
function stepOf(field: string): number | undefined {
  const step = /^\*\/(\d+)$/.exec(field)?.[1];
  return step === undefined ? undefined : Number(step);
}
