import { day, daysBetween } from '../../shared/fields/day';
import { InvalidInput } from '../../shared/fields/field';
import { text } from '../../shared/fields/values';
import { ZONE } from '../api/reports';

/** MSG91's report pages: logs go back 3 days, statistics begin on 2024-01-01 and cover 31 days at most. */
const LOG_DAYS = 3;
const STATISTICS_DAYS = 31;

const startDate = (description: string, bounds: { mostDaysAgo?: number; earliest?: string }) =>
  day(
    {
      displayName: 'Start Date',
      name: 'startDate',
      type: 'dateTime',
      required: true,
      default: '',
      description,
    },
    { zone: ZONE, ...bounds },
    'startDate',
  );

const endDate = (description: string) =>
  day(
    { displayName: 'End Date', name: 'endDate', type: 'dateTime', required: true, default: '', description },
    { zone: ZONE },
    'endDate',
  );

export const logPeriod = () =>
  [
    startDate('First day of the logs, at most 3 days back. Days are those of India.', {
      mostDaysAgo: LOG_DAYS,
    }),
    endDate('Last day of the logs, at most 3 days after the first'),
  ] as const;

export const statisticsPeriod = () =>
  [
    startDate('First day of the statistics, 2024-01-01 or later. Days are those of India.', {
      earliest: '2024-01-01',
    }),
    endDate('Last day of the statistics; 31 days can be covered at most'),
  ] as const;

interface Period {
  startDate: string;
  endDate: string;
}

/** @throws {InvalidInput} */
export function checkLogPeriod({ startDate: first, endDate: last }: Period): string[] {
  return checkOrder(
    first,
    last,
    daysBetween(first, last) <= LOG_DAYS,
    `${LOG_DAYS} days after the Start Date`,
  );
}

/** @throws {InvalidInput} */
export function checkStatisticsPeriod({ startDate: first, endDate: last }: Period): string[] {
  const fits = daysBetween(first, last) < STATISTICS_DAYS;
  return checkOrder(first, last, fits, `${STATISTICS_DAYS} days of statistics`);
}

function checkOrder(first: string, last: string, fits: boolean, limit: string): string[] {
  if (last < first) throw new InvalidInput('End Date', `lies before the Start Date: ${last}`);
  if (!fits) throw new InvalidInput('End Date', `must allow for at most ${limit}: ${last}`);
  return [];
}

export const timeZone = () =>
  text(
    {
      displayName: 'Time Zone',
      name: 'timeZone',
      type: 'string',
      default: '',
      placeholder: 'e.g. Europe/London',
      description: 'Zone of the times in the answer, in place of Asia/Kolkata',
    },
    {},
    'timeZone',
  );
