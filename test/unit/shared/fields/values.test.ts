import { collection, pairs } from '../../../../nodes/shared/fields/collection';
import { InvalidInput, type Field } from '../../../../nodes/shared/fields/field';
import { phoneNumber } from '../../../../nodes/shared/fields/phoneNumber';
import { choice, flag, integer, locator, moment, text, texts } from '../../../../nodes/shared/fields/values';

const reading = { timezone: 'America/New_York', now: Date.parse('2026-01-15T00:00:00Z') };
const shown = { displayName: 'Value', name: 'value', type: 'string', default: '' } as const;
const read = <T>(field: Field<string, T>, raw: unknown): T => field.read(raw, reading);

describe('Text', () => {
  it('takes numbers as text and gives nothing for nothing', () => {
    expect(read(text(shown), 12)).toBe('12');
    expect(read(text(shown), '  ')).toBeUndefined();
  });
  it('names its label when it is missing, too long or no text', () => {
    expect(() => read(text({ ...shown, required: true }), '')).toThrow("'Value' is empty: give a value");
    expect(() => read(text(shown, { most: 2 }), 'abc')).toThrow(
      "'Value' has 3 characters: at most 2 are allowed",
    );
    expect(() => read(text(shown), { a: 1 })).toThrow(InvalidInput);
  });
});

describe('Dates', () => {
  it.each([
    ['2026-02-01T10:00:00Z', 1769940000],
    ['2026-02-01T10:00:00+02:00', 1769932800],
    ['2026-02-01T10:00', 1769958000],
    ['2026-02-01 10:00:00', 1769958000],
    ['2026-02-01', 1769922000],
    ['1769940000', 1769940000],
    [1769940000, 1769940000],
    [1769940000123, 1769940000],
    [new Date('2026-02-01T10:00:00Z'), 1769940000],
  ])('%s is read, without a zone in the time zone of the workflow', (raw, seconds) => {
    expect(read(moment(shown), raw)).toBe(seconds);
  });
  it.each(['tomorrow', '2026-13-01', 'NaN'])('%s is refused', (raw) => {
    expect(() => read(moment(shown), raw)).toThrow("'Value' is not a date");
  });
  it('refuses a past time where only a future one makes sense', () => {
    expect(() => read(moment(shown, { future: true }), '2026-01-14')).toThrow("'Value' lies in the past");
  });
});

describe('Phone numbers', () => {
  const number = phoneNumber(shown, { plus: true, least: 7, most: 15 });
  const digits = phoneNumber(shown, { plus: false, least: 7, most: 15 });
  it.each([
    ['+61 411 111 111', '+61411111111', '61411111111'],
    ['0061-411-111-111', '+61411111111', '61411111111'],
    ['(0411) 111.111', '0411111111', '0411111111'],
    [61411111111, '61411111111', '61411111111'],
  ])('%s', (raw, withPlus, withoutPlus) => {
    expect(read(number, raw)).toBe(withPlus);
    expect(read(digits, raw)).toBe(withoutPlus);
  });
  it.each(['call me', '+61 41a', '12345', '1234567890123456', '+'])('%s is refused', (raw) => {
    expect(() => read(number, raw)).toThrow(InvalidInput);
  });
});

describe('Other values', () => {
  it('whole numbers keep their bounds', () => {
    const field = integer(shown, { least: 1, most: 10 });
    expect(read(field, ' 7 ')).toBe(7);
    for (const raw of [0, 11, 1.5, 'seven', NaN]) expect(() => read(field, raw)).toThrow(InvalidInput);
  });
  it('switches take booleans, numbers and words', () => {
    for (const raw of [true, 1, '1', 'TRUE', 'yes']) expect(read(flag(shown), raw)).toBe(true);
    for (const raw of [false, 0, '0', 'false', 'no']) expect(read(flag(shown), raw)).toBe(false);
    expect(() => read(flag(shown), 'maybe')).toThrow(InvalidInput);
  });
  it('choices are one of their values', () => {
    expect(read(choice(shown, [1, 4]), '4')).toBe(4);
    expect(() => read(choice(shown, ['a', 'b']), 'c')).toThrow("'Value' must be one of a, b, not 'c'");
  });
  it('a locator gives the id behind it', () => {
    expect(read(locator(shown), { mode: 'list', value: 9 })).toBe('9');
    expect(read(locator(shown), ' 9 ')).toBe('9');
    expect(() => read(locator({ ...shown, required: true }), { mode: 'list', value: '' })).toThrow(
      InvalidInput,
    );
  });
  it('several texts come from a list or from separated text', () => {
    expect(read(texts(shown), ['a', ' b ', ''])).toEqual(['a', 'b']);
    expect(read(texts(shown), 'a, b\nc')).toEqual(['a', 'b', 'c']);
    expect(() => read(texts(shown), ' , ')).toThrow(InvalidInput);
  });
  it('pairs come from the panel, from an object and from JSON, in their exact case', () => {
    const field = pairs({ displayName: 'Variables', name: 'variables', pairName: 'Variable' });
    expect(
      read(field, {
        pairs: [
          { name: 'Var1', value: 'x' },
          { name: '', value: 'y' },
        ],
      }),
    ).toEqual({ Var1: 'x' });
    expect(read(field, { VAR1: 5 })).toEqual({ VAR1: '5' });
    expect(read(field, '{"a":"b"}')).toEqual({ a: 'b' });
    expect(() => read(field, 'a=b')).toThrow(InvalidInput);
    expect(() => read(field, { a: {} })).toThrow("'Variables: a' must be text or a number");
  });
  it('a collection holds only what was given', () => {
    const field = collection({ displayName: 'Options', name: 'options' }, [
      text(shown),
      integer({ ...shown, name: 'count' }),
    ]);
    expect(read(field, { value: '', count: 3 })).toEqual({ count: 3 });
    expect(read(field, undefined)).toEqual({});
  });
});

describe('Text that is none', () => {
  const body = text({ displayName: 'Body', name: 'body', type: 'string', default: '' });
  const names = texts({ displayName: 'Names', name: 'names', type: 'string', default: '' });

  it.each([
    [NaN, 'is no number that can be written'],
    [Infinity, 'is no number that can be written'],
    [12345678901234567890, 'is a number with too many digits: give it as text'],
    ['Party \ud83c', 'holds half of a character'],
    [{ a: 1 }, 'must be text'],
  ])('%p is refused', (value, problem) => expect(() => body.read(value, reading)).toThrow(problem));

  it.each([
    [0, '0'],
    [61411222333, '61411222333'],
    [1.5, '1.5'],
    ['Party \ud83c\udf89', 'Party \ud83c\udf89'],
  ])('%p is text', (value, expected) => expect(body.read(value, reading)).toBe(expected));

  it('an object is no list of texts', () => {
    expect(() => names.read({ a: 1 }, reading)).toThrow("'Names' must be text");
  });
});
