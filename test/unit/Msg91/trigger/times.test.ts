import { isoTime, isTime } from '../../../../nodes/Msg91/trigger/times';

describe('times', () => {
  it.each([
    ['2026-06-30T18:28:23+05:30', '2026-06-30T12:58:23.000Z'],
    ['2026-06-30T18:28:23+0530', '2026-06-30T12:58:23.000Z'],
    ['2025-07-19T07:15:43.000Z', '2025-07-19T07:15:43.000Z'],
    ['2025-07-19T07:15Z', '2025-07-19T07:15:00.000Z'],
    [1726729500, '2024-09-19T07:05:00.000Z'],
    ['1726729500', '2024-09-19T07:05:00.000Z'],
    ['1726729500123', '2024-09-19T07:05:00.123Z'],
  ])('have an ISO form where they are clear: %s', (value, iso) => expect(isoTime(value)).toBe(iso));

  it.each([
    '2025-07-14 20:34:09',
    '2025-07-14T20:34:09',
    '14/07/2025',
    '12',
    '',
    null,
    '2025-19-39T99:00Z',
    'now',
  ])('have none where they are not: %p', (value) => expect(isoTime(value)).toBeNull());

  it('are known by their names', () => {
    expect(['requestedAt', 'statusupdatedat', 'start_time', 'TS', 'date'].every(isTime)).toBe(true);
    expect(['status', 'startsAt', ''].some(isTime)).toBe(false);
  });
});
