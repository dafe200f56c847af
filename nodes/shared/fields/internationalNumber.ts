import { InvalidInput } from './field';
import { plainNumber } from './phoneNumber';

const LEAST = 7;
const MOST = 15;
/** Shorter numbers without a plus sign are local ones almost everywhere. */
const LONGEST_LOCAL = 10;
/** Countries whose national numbers have ten digits and begin with no 0; machines in India have thirteen. */
const TEN_DIGITS = new Map([
  ['1', { least: 10, most: 10, words: '10 digits' }],
  ['91', { least: 10, most: 13, words: 'at least 10 digits' }],
]);
/** Countries with mobile numbers of eleven digits, which are local without beginning with 0. */
const ELEVEN_DIGITS = ['43', '49', '54', '55', '62', '86'];

/** A phone number as written, without its decoration: with a plus sign its country code is certain. */
export function undecorated(written: string, label: string): string {
  return plainNumber(written, { plus: true, least: LEAST, most: MOST }, label);
}

/** A country code as people write it: 91, +91, 0091. */
export function countryCode(written: string, label: string): string {
  const digits = written.trim().replace(/^(\+|00)/, '');
  if (/^[1-9]\d{0,3}$/.test(digits)) return digits;
  throw new InvalidInput(label, `is not a country code: '${written}'. Write it in digits, for instance 91`);
}

/**
 * The digits of a number with its country code. A number with a plus sign (or 00) has one; so has one of eleven
 * digits or more that does not begin with 0. Everything else is local and needs the default code.
 * @param number as `undecorated` gives it
 * @throws {InvalidInput} for a local number without a default, and where it is not certain which of both it is
 */
export function withCountryCode(number: string, defaultCode: string | undefined, label: string): string {
  if (number.startsWith('+')) return existing(number.slice(1), label);
  const isTrunk = number.startsWith('0');
  if (!isTrunk && number.length > LONGEST_LOCAL) {
    if (mayBeLocal(number, defaultCode)) throw ambiguous(number, defaultCode, label);
    return existing(number, label);
  }
  const local = number.replace(/^0/, '');
  if (defaultCode === undefined) throw new InvalidInput(label, `has no country code: '${number}'. ${ADVICE}`);
  if (!isTrunk && mayHaveCode(local, defaultCode)) throw ambiguous(number, defaultCode, label);
  const complete = `${defaultCode}${local}`;
  if (complete.length <= MOST) return existing(complete, label);
  throw new InvalidInput(label, `has too many digits with the country code: '${complete}'`);
}

function ambiguous(number: string, code: string, label: string): InvalidInput {
  return new InvalidInput(
    label,
    `can be read with and without the country code ${code}: '${number}'. Write it with a plus sign and its country code`,
  );
}

const ADVICE =
  'Write it with a plus sign and its country code, for instance +919876543210, or set the option Default Country Code';

/** @throws {InvalidInput} for what is no number of its country: a digit is missing, or a 0 was left in */
function existing(number: string, label: string): string {
  if (number.startsWith('0')) {
    throw new InvalidInput(label, `begins with 0, as no country code does: '+${number}'`);
  }
  const [code, rule] = [...TEN_DIGITS].find(([each]) => number.startsWith(each)) ?? [];
  if (code === undefined || rule === undefined) return number;
  const national = number.slice(code.length);
  if (national.startsWith('0')) {
    throw new InvalidInput(label, `must have no 0 after the country code ${code}: '+${number}'`);
  }
  if (national.length >= rule.least && national.length <= rule.most) return number;
  throw new InvalidInput(label, `must have ${rule.words} after the country code ${code}: '+${number}'`);
}

function mayBeLocal(number: string, code: string | undefined): code is string {
  if (code === undefined || number.length !== LONGEST_LOCAL + 1) return false;
  return ELEVEN_DIGITS.includes(code) && !number.startsWith(code);
}

function mayHaveCode(digits: string, code: string): boolean {
  if (TEN_DIGITS.has(code) && digits.length === LONGEST_LOCAL) return false;
  return digits.startsWith(code) && digits.length - code.length >= LEAST - 1;
}
