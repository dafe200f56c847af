import type { IDisplayOptions } from 'n8n-workflow';
import { DateTime } from 'luxon';
import { InvalidInput, isAbsent, type Certain, type Field, type Literal, type Reading } from './field';
import { field, type Reader } from './build';
import { plainText } from './plainText';

type Optional = boolean | undefined;

/** Bounds of a text, in characters. */
export interface TextBounds {
  most?: number;
}

/** Text as typed; numbers become text, objects and lists are refused. */
export function text<
  const N extends string,
  R extends Optional = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(literal: Literal<N, R, D>, bounds: TextBounds = {}, vendorName?: string): Field<N, Certain<string, R, D>> {
  return field(literal, textReader(bounds), vendorName);
}

/** Reads text with a bound; for fields that are built from text. */
export function textReader({ most }: TextBounds = {}): Reader<string> {
  return (value, _reading, label) => {
    const read = plainText(value, label);
    if (most !== undefined && read.length > most) {
      throw new InvalidInput(label, `has ${read.length} characters: at most ${most} are allowed`);
    }
    return read;
  };
}

/** A whole number within bounds, typed as a number or as digits. */
export function integer<
  const N extends string,
  R extends Optional = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(
  literal: Literal<N, R, D>,
  { least, most }: { least?: number; most?: number } = {},
  vendorName?: string,
): Field<N, Certain<number, R, D>> {
  return field(
    literal,
    (value, _reading, label) => {
      const number = typeof value === 'string' ? Number(value.trim()) : value;
      if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
        throw new InvalidInput(label, `must be a whole number, not '${String(value)}'`);
      }
      if (least !== undefined && number < least) throw new InvalidInput(label, `must be at least ${least}`);
      if (most !== undefined && number > most) throw new InvalidInput(label, `must be at most ${most}`);
      return number;
    },
    vendorName,
  );
}

/** A switch: booleans, 0 and 1, and the words true and false. */
export function flag<const N extends string, D extends IDisplayOptions | undefined = undefined>(
  literal: Literal<N, undefined, D>,
  vendorName?: string,
): Field<N, boolean | undefined> {
  return field(
    literal,
    (value, _reading, label) => {
      const word = String(value).trim().toLowerCase();
      if (['true', '1', 'yes'].includes(word)) return true;
      if (['false', '0', 'no'].includes(word)) return false;
      throw new InvalidInput(label, `must be true or false, not '${String(value)}'`);
    },
    vendorName,
  );
}

/** One of the values of an options list. */
export function choice<
  const V extends string | number,
  const N extends string,
  R extends Optional = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(literal: Literal<N, R, D>, values: readonly V[], vendorName?: string): Field<N, Certain<V, R, D>> {
  return field(
    literal,
    (value, _reading, label) => {
      const found = values.find((candidate) => String(candidate) === String(value).trim());
      if (found === undefined) {
        throw new InvalidInput(label, `must be one of ${values.join(', ')}, not '${String(value)}'`);
      }
      return found;
    },
    vendorName,
  );
}

/** The id behind a resource locator, or a plain id, as text. */
export function locator<
  const N extends string,
  R extends Optional = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(literal: Literal<N, R, D>, vendorName?: string): Field<N, Certain<string, R, D>> {
  const built = field(literal, textReader(), vendorName);
  return { ...built, read: (raw, reading) => built.read(idOf(raw), reading) };
}

function idOf(raw: unknown): unknown {
  const isLocator = typeof raw === 'object' && raw !== null && 'value' in raw;
  const id = isLocator ? raw.value : raw;
  return typeof id === 'string' ? id.trim() : id;
}

/**
 * A moment in any ISO 8601 form or as Unix seconds; without a zone it is read in the workflow's time zone.
 * Gives Unix seconds.
 */
export function moment<
  const N extends string,
  R extends Optional = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(
  literal: Literal<N, R, D>,
  { future = false }: { future?: boolean } = {},
  vendorName?: string,
): Field<N, Certain<number, R, D>> {
  const built = field(
    literal,
    (value: unknown, { timezone, now }: Reading, label: string) => {
      const seconds = unixSeconds(value, timezone);
      if (seconds === undefined) {
        throw new InvalidInput(label, `is not a date: '${String(value)}'. Use a form like 2026-01-31T09:00`);
      }
      if (future && seconds * 1000 < now - 60_000) {
        throw new InvalidInput(label, `lies in the past: '${String(value)}'`);
      }
      return seconds;
    },
    vendorName,
  );
  return { ...built, timing: true };
}

/** Unix seconds of a date in any ISO 8601 form, of digits, or of a date object; undefined when unreadable. */
export function unixSeconds(value: unknown, timezone: string): number | undefined {
  if (value instanceof Date) return wholeSeconds(value.getTime());
  if (DateTime.isDateTime(value)) return wholeSeconds(value.toMillis());
  const written = String(value).trim();
  if (/^\d{9,10}(\.\d+)?$/.test(written)) return Math.floor(Number(written));
  if (/^\d{12,13}$/.test(written)) return Math.floor(Number(written) / 1000);
  const options = { zone: timezone };
  const iso = DateTime.fromISO(written, options);
  return wholeSeconds((iso.isValid ? iso : DateTime.fromSQL(written, options)).toMillis());
}

function wholeSeconds(milliseconds: number): number | undefined {
  return Number.isFinite(milliseconds) ? Math.floor(milliseconds / 1000) : undefined;
}

/** Several texts: a list, or text separated by commas or line breaks. Always at least one entry. */
export function texts<
  const N extends string,
  R extends Optional = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(literal: Literal<N, R, D>, vendorName?: string): Field<N, Certain<string[], R, D>> {
  return field(
    literal,
    (value, _reading, label) => {
      const entries = (Array.isArray(value) ? value : plainText(value, label).split(/[,\n]/))
        .filter((entry) => !isAbsent(entry))
        .map((entry) => plainText(entry, label).trim());
      if (entries.length === 0) throw new InvalidInput(label, 'is empty: give at least one value');
      return entries;
    },
    vendorName,
  );
}
