import { windowOf } from '../../../../nodes/Reach/api/window';

const noon = Date.parse('2025-07-14T12:00:00Z') / 1000;

it.each([
  ['America/Guatemala', '2025-07-14 06:00:00', '2025-07-15 12:00:00'],
  ['UTC-6', '2025-07-14 06:00:00', '2025-07-15 12:00:00'],
  ['UTC', '2025-07-14 12:00:00', '2025-07-15 12:00:00'],
  ['Asia/Kolkata', '2025-07-14 12:00:00', '2025-07-15 17:30:00'],
])('covers both readings of a date for an account in %s', (zone, from, to) => {
  expect(windowOf(noon, noon, zone)).toEqual({ from, to });
});
