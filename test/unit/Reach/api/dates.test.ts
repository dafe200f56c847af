import { createdAt, localDay, localTime, offsetHours, USUAL_ZONE } from '../../../../nodes/Reach/api/dates';

const noon = Date.parse('2025-07-14T18:00:00Z') / 1000;

describe("Reach's times", () => {
  it.each([
    [USUAL_ZONE, '2025-07-14 12:00:00', '2025-07-14', -6],
    ['UTC', '2025-07-14 18:00:00', '2025-07-14', 0],
    ['UTC+8', '2025-07-15 02:00:00', '2025-07-15', 8],
    ['Asia/Kolkata', '2025-07-14 23:30:00', '2025-07-14', 5.5],
  ])('in %s', (zone, time, day, offset) => {
    expect(localTime(noon, zone)).toBe(time);
    expect(localDay(noon, zone)).toBe(day);
    expect(offsetHours(noon, zone)).toBe(offset);
  });

  it('are read from the id, which knows its zone (the evidence of contract 5.3)', () => {
    const message = { message_id: '60eb80fa0000000000000000', created_on: '2021-07-11 17:38:34' };

    expect(createdAt(message, 'Asia/Kolkata')).toBe('2021-07-11T23:38:34Z');
    expect(createdAt({ ...message, message_id: undefined }, USUAL_ZONE)).toBe('2021-07-11T23:38:34Z');
  });

  it.each([
    ['a number for an id', { message_id: 4711, created_on: '2025-07-14 12:00:00' }, '2025-07-14T18:00:00Z'],
    ['no time', { message_id: 4711 }, undefined],
    ['another form', { created_on: '14/07/2025' }, undefined],
  ])('with %s', (_name, message, expected) => expect(createdAt(message, USUAL_ZONE)).toBe(expected));
});
