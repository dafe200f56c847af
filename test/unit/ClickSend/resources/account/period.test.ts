import { month, year } from '../../../../../nodes/ClickSend/resources/account/period';

const newYear = { now: Date.parse('2025-12-31T23:30:00Z') };
const utc = { ...newYear, timezone: 'UTC' };
const perth = { ...newYear, timezone: 'Australia/Perth' };

describe('The month of a usage', () => {
  it('is the current one for 0, in the zone of the workflow', () => {
    expect([year().read(0, utc), month().read(0, utc)]).toEqual([2025, 12]);
    expect([year().read('0', perth), month().read('0', perth)]).toEqual([2026, 1]);
  });

  it('is the one that is given', () => {
    expect([year().read(2024, utc), month().read('07', utc)]).toEqual([2024, 7]);
  });

  it.each([1, 24, 1999])('has no year %i', (value) => {
    expect(() => year().read(value, utc)).toThrow(`'Year' must be a year of four digits, not ${value}`);
  });

  it.each([undefined, '', null])('is not guessed for %j', (value) => {
    expect(() => month().read(value, utc)).toThrow("'Month' is empty");
  });

  it.each([-1, 13])('has no number %i', (value) => {
    expect(() => month().read(value, utc)).toThrow("'Month' must be at");
  });
});
