import { longestInterval } from '../../../../../nodes/Reach/trigger/poll/interval';

const day = 86_400;

it.each([
  [{ mode: 'everyMinute' }, 60],
  [{ mode: 'everyHour', minute: 5 }, 3_600],
  [{ mode: 'everyX', value: 10, unit: 'minutes' }, 600],
  [{ mode: 'everyX', value: 6, unit: 'hours' }, 21_600],
  [{ mode: 'everyDay', hour: 8, minute: 0 }, day],
  [{ mode: 'everyWeek', weekday: '1', hour: 8, minute: 0 }, 7 * day],
  [{ mode: 'everyMonth', dayOfMonth: 1, hour: 8, minute: 0 }, 31 * day],
  [{ mode: 'custom', cronExpression: '* * * * *' }, 60],
  [{ mode: 'custom', cronExpression: '0 */5 * * * *' }, 300],
  [{ mode: 'custom', cronExpression: '15,45 * * * *' }, 3_600],
  [{ mode: 'custom', cronExpression: '0 */2 * * *' }, 7_200],
  [{ mode: 'custom', cronExpression: '0 8-18 * * *' }, day],
  [{ mode: 'custom', cronExpression: '0 8 * * 1-5' }, 7 * day],
  [{ mode: 'custom', cronExpression: '0 8 1 * *' }, 31 * day],
])('of %j is at least the real one', (time, seconds) => {
  expect(longestInterval({ item: [time] })).toBe(seconds);
});

it('is the shortest of several times', () => {
  expect(longestInterval({ item: [{ mode: 'everyDay' }, { mode: 'everyHour' }] })).toBe(3_600);
});

it.each([undefined, {}, { item: [] }, { item: [{ mode: 'unheardOf' }] }])('is known for %j too', (times) => {
  expect(longestInterval(times)).toBeGreaterThanOrEqual(60);
  expect(longestInterval(times)).toBeLessThanOrEqual(31 * day);
});
