import { field } from '../../shared/fields/build';
import { countryCode, undecorated, withCountryCode } from '../../shared/fields/internationalNumber';
import type { Reading } from '../../shared/fields/field';
import { textReader, texts } from '../../shared/fields/values';

const LABEL = 'Mobile Number';

/**
 * A mobile number in any usual way of writing it. What MSG91 gets is digits with country code: see `mobileDigits`.
 * @param vendorName `mobiles` in the calls for many recipients
 */
export const mobile = (vendorName = 'mobile') => {
  const asText = textReader();
  return field(
    {
      displayName: LABEL,
      name: 'mobile',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. +919876543210',
      description:
        'Mobile number with country code. Spaces, dashes and brackets do no harm. A number without country code needs the option Default Country Code.',
    },
    (value, reading, label) => undecorated(asText(value, reading, label), label),
    vendorName,
  );
};

/**
 * One mobile number, or several that get the same text: a list, or text with commas. Read like a single one.
 * @param vendorName the vendor's own name for them
 */
export const mobiles = (vendorName = 'mobiles') => {
  const list = texts(
    {
      displayName: LABEL,
      name: 'mobile',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. +919876543210',
      description:
        'Mobile number with country code, or several separated by commas that get the same text. Spaces, dashes and brackets do no harm. A number without country code needs the option Default Country Code.',
    },
    vendorName,
  );
  return {
    ...list,
    read: (raw: unknown, reading: Reading) =>
      list.read(semicolonsAsCommas(raw), reading).map((number) => undecorated(number, LABEL)),
  };
};

function semicolonsAsCommas(raw: unknown): unknown {
  return typeof raw === 'string' ? raw.replace(/;/g, ',') : raw;
}

/** For local numbers; put in front of numbers of ten digits or less, and of those that begin with 0. */
export const defaultCountryCode = () => {
  const asText = textReader();
  return field(
    {
      displayName: 'Default Country Code',
      name: 'defaultCountryCode',
      type: 'string',
      default: '',
      placeholder: 'e.g. 91',
      description:
        'Country code for numbers that come without one: up to 10 digits, or beginning with 0. Numbers with a plus sign, and longer ones, keep their own.',
    },
    (value, reading, label) => countryCode(asText(value, reading, label), label),
  );
};

interface Numbered<M = string> {
  mobile: M;
  options: { defaultCountryCode?: string };
}

/**
 * Digits with country code, as MSG91 takes them.
 * @throws {InvalidInput} for a local number without a default country code
 */
export function mobileDigits({ mobile: number, options }: Numbered): string {
  return withCountryCode(number, options.defaultCountryCode, LABEL);
}

/**
 * The digits of each number, with country code.
 * @throws {InvalidInput} for a local number without a default country code
 */
export function allMobileDigits({ mobile: numbers, options }: Numbered<string[]>): string[] {
  return numbers.map((number) => mobileDigits({ mobile: number, options }));
}
