import { InvalidInput } from './field';

/**
 * Text as it can be sent: numbers and switches become text.
 * @throws {InvalidInput} for objects and lists, for numbers that have lost their digits on the way, and for half a
 * character (an emoji cut in two), which would spoil a whole request
 */
export function plainText(value: unknown, label: string): string {
  if (typeof value === 'number') return writtenNumber(value, label);
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') throw new InvalidInput(label, 'must be text or a number');
  if (/\p{Surrogate}/u.test(value)) {
    throw new InvalidInput(label, 'holds half of a character: an emoji may have been cut in two');
  }
  return value;
}

function writtenNumber(value: number, label: string): string {
  if (!Number.isFinite(value)) throw new InvalidInput(label, `is no number that can be written: ${value}`);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new InvalidInput(label, `is a number with too many digits: give it as text, not as ${value}`);
  }
  return String(value);
}
