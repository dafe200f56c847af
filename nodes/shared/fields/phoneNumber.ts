import type { IDisplayOptions } from 'n8n-workflow';
import { InvalidInput, type Certain, type Field, type Literal } from './field';
import { westernDigits } from '../text/digits';
import { field } from './build';
import { textReader } from './values';

/** Which forms of a phone number a vendor takes. */
export interface NumberForm {
  /** What comes before the digits: the plus sign as typed, or nothing. */
  plus: boolean;
  least: number;
  most: number;
}

/** A phone number in any usual way of writing it: spaces, dots, dashes, slashes and brackets are removed. */
export function phoneNumber<
  const N extends string,
  R extends boolean | undefined = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(literal: Literal<N, R, D>, form: NumberForm, vendorName?: string): Field<N, Certain<string, R, D>> {
  const asText = textReader();
  return field(
    literal,
    (value, reading, label) => plainNumber(asText(value, reading, label), form, label),
    vendorName,
  );
}

/** What address books put around a number to keep its direction. */
const INVISIBLE = /\p{Format}/gu;
/** What spreadsheets put behind a number that they hold as a number: 50255501234.0 and 50255501234.00. */
const DECIMALS = /(?<=^\d{6,})\.0{1,2}$/;
/** Any other fraction is no part of a phone number: its dot is not taken for a mark between digits. */
const FRACTION = /^[1-9]\d{5,}\.\d{1,2}$/;

/** What stands before a number that was copied as a link. */
const LINK = /^\s*(tel|sms):/i;

/** Dialled at home, left out from abroad: +44 (0)20 7946 0958. */
const TRUNK_ZERO = /^(\+|00)[\s\d.-]*\(0\)/;

/**
 * @returns the number with or without its plus sign, and otherwise digits only
 * @throws {InvalidInput} for anything that is not a phone number
 */
export function plainNumber(written: string, { plus, least, most }: NumberForm, label: string): string {
  const bare = westernDigits(written).replace(INVISIBLE, '').replace(LINK, '').trim().replace(DECIMALS, '');
  if (TRUNK_ZERO.test(bare)) {
    throw new InvalidInput(
      label,
      `has a country code and a zero in brackets: leave out the (0) in '${written}'`,
    );
  }
  const compact = bare
    .replace('\uff0b', '+')
    .replace(/[\s().\-/\u00a0\u2010-\u2015]/g, '')
    .replace(/^00(?=[1-9])/, '+');
  const digits = compact.replace(/^\+/, '');
  if (FRACTION.test(bare) || !/^\d+$/.test(digits)) {
    throw new InvalidInput(label, `is not a phone number: '${written}'. Give one number, in digits`);
  }
  if (digits.length < least || digits.length > most) {
    throw new InvalidInput(label, `must have ${least} to ${most} digits: '${written}' has ${digits.length}`);
  }
  return plus && compact.startsWith('+') ? `+${digits}` : digits;
}
