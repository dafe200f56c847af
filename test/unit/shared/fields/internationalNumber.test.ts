import fc from 'fast-check';
import {
  countryCode,
  undecorated,
  withCountryCode,
} from '../../../../nodes/shared/fields/internationalNumber';

const digits = (written: string, code?: string) =>
  withCountryCode(undecorated(written, 'Number'), code, 'Number');

describe('A phone number as digits with country code', () => {
  it.each([
    ['+91 98765 43210', '919876543210'],
    ['+91-98765-43210', '919876543210'],
    ['0091 (98765) 43210', '919876543210'],
    ['919876543210', '919876543210'],
    ['+1 (415) 555-0100', '14155550100'],
    ['+65 9123 4567', '6591234567'],
  ])('%s has its country code', (written, expected) => {
    expect(digits(written)).toBe(expected);
    expect(digits(written, '91')).toBe(expected);
  });

  it.each([
    ['9876543210', '91', '919876543210'],
    ['9123456789', '91', '919123456789'],
    ['09876543210', '91', '919876543210'],
    ['07911 123456', '44', '447911123456'],
    ['4155550100', '1', '14155550100'],
    ['91234567', '65', '6591234567'],
  ])('%s is local and gets %s', (written, code, expected) => {
    expect(digits(written, code)).toBe(expected);
    expect(() => digits(written)).toThrow('has no country code');
  });

  it('is refused where both readings are possible', () => {
    expect(() => digits('6591234567', '65')).toThrow('with and without the country code 65');
  });

  it.each([
    ['13812345678', '86'],
    ['11987654321', '55'],
    ['15112345678', '49'],
    ['81234567890', '62'],
  ])(
    'is refused where a mobile number of the country has eleven digits itself: %s in %s',
    (written, code) => {
      expect(() => digits(written, code)).toThrow(`with and without the country code ${code}`);
      expect(digits(`0${written}`, code)).toBe(`${code}${written}`);
      expect(digits(`${code}${written}`, code)).toBe(`${code}${written}`);
    },
  );

  it('gains no code that makes it too long', () => {
    expect(() => digits('0123456789012345'.slice(0, 15), '91')).toThrow('too many digits');
  });

  it.each([
    ['+0 98765 43210', 'begins with 0, as no country code does'],
    ['+91 98765 4321', 'at least 10 digits after the country code 91'],
    ['9198765432', 'has no country code'],
    ['91987654321', 'at least 10 digits after the country code 91'],
    ['+91 098765 43210', 'no 0 after the country code 91'],
    ['+1 555 0100', '10 digits after the country code 1'],
    ['+1 415 555 01001', '10 digits after the country code 1'],
    ['+1 0415 555 010', 'no 0 after the country code 1'],
  ])('is refused where it can not exist: %s', (written, problem) => {
    expect(() => digits(written)).toThrow(problem);
  });

  it('is not made of an American prefix for calls abroad', () => {
    expect(() => digits('011 91 98765 43210', '1')).toThrow('10 digits after the country code 1');
  });

  it('may be longer in India, where machines have 13 digits', () => {
    expect(digits('+91 5755 123456789')).toBe('915755123456789');
  });

  it('is read in the digits of other scripts', () => {
    expect(digits('+९१ ९८७६५ ४३२१०')).toBe('919876543210');
  });

  const international = fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.stringMatching(/^\d{7,14}$/))
    .map(([first, rest]) => `${first}${rest}`.slice(0, 15))
    .filter((number) => !/^(1|91)/.test(number));
  const decoration = fc.constantFrom('', ' ', '-', '.', ' (', ') ', '/', '\u00a0');

  it('is the same however it is decorated', () => {
    fc.assert(
      fc.property(international, fc.array(decoration, { minLength: 15, maxLength: 15 }), (number, marks) => {
        const decorated = [...number].map((digit, index) => digit + marks[index]).join('');
        fc.pre(!decorated.includes('(0)'));
        expect(digits(`+${decorated}`)).toBe(number);
        expect(digits(`00${decorated}`)).toBe(number);
      }),
    );
  });
});

describe('A country code', () => {
  it.each([
    ['91', '91'],
    ['+91', '91'],
    ['0091', '91'],
    [' 1 ', '1'],
  ])('%s', (written, code) => expect(countryCode(written, 'Code')).toBe(code));

  it.each(['India', '0', '12345', '+'])('is not %s', (written) => {
    expect(() => countryCode(written, 'Code')).toThrow('is not a country code');
  });
});
