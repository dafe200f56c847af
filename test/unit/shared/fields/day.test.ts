import { DateTime } from 'luxon';
import { day, daysBetween } from '../../../../nodes/shared/fields/day';

const now = Date.parse('2026-11-21T20:00:00Z');
const reading = { timezone: 'America/New_York', now };
const field = (bounds: { earliest?: string; mostDaysAgo?: number } = {}) =>
  day(
    { displayName: 'Day', name: 'day', type: 'dateTime', default: '', description: 'x' },
    { zone: 'Asia/Kolkata', ...bounds },
  );
const read = (value: unknown, bounds = {}) => field(bounds).read(value, reading);

describe("A day in the vendor's zone", () => {
  it.each([
    ['a date', '2026-11-20', '2026-11-20'],
    ["what n8n's date picker gives", '2026-11-20T00:00:00', '2026-11-20'],
    ['a moment that falls on the next day there', '2026-11-20T20:00:00Z', '2026-11-21'],
    ['a moment in another zone', '2026-11-20T23:30:00+05:30', '2026-11-20'],
    ['Unix seconds', 1795205400, '2026-11-21'],
    ['a date object', new Date('2026-11-20T19:00:00Z'), '2026-11-21'],
    ["a date of n8n's", DateTime.fromISO('2026-11-20T12:00:00Z'), '2026-11-20'],
    ['today there, which is tomorrow here', '2026-11-22', '2026-11-22'],
  ])('%s', (_name, value, expected) => expect(read(value)).toBe(expected));

  it('is nothing when nothing was given', () => expect(read('')).toBeUndefined());

  it.each([
    ['words', 'yesterday', {}, "'Day' is not a date: 'yesterday'"],
    ['no day of the calendar', '2026-02-30', {}, 'is not a date'],
    ['the day after tomorrow', '2026-11-23', {}, 'lies in the future'],
    ['too early', '2023-12-31', { earliest: '2024-01-01' }, 'must be 2024-01-01 or later'],
    ['too long ago', '2026-11-18', { mostDaysAgo: 3 }, 'must lie within the last 3 days'],
  ])('refuses %s', (_name, value, bounds, problem) => expect(() => read(value, bounds)).toThrow(problem));

  it('counts whole days, also over a month', () => {
    expect(daysBetween('2026-02-27', '2026-03-02')).toBe(3);
    expect(read('2026-11-19', { mostDaysAgo: 3 })).toBe('2026-11-19');
  });
});
