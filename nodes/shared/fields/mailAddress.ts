import type { IDataObject, IDisplayOptions } from 'n8n-workflow';
import { field } from './build';
import { InvalidInput, isAbsent, type Certain, type Field, type Literal } from './field';

/** An email address, with the name that is shown beside it. */
export interface MailAddress {
  email: string;
  name?: string;
}

/** One email address: `name@email.com`, `Name <name@email.com>`, or an object of both. */
export function mailAddress<
  const N extends string,
  R extends boolean | undefined = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(literal: Literal<N, R, D>, vendorName?: string): Field<N, Certain<MailAddress, R, D>> {
  return field(
    literal,
    (value, _reading, label) => {
      const [only, ...others] = addressesIn(value, label);
      if (only !== undefined && others.length === 0) return only;
      throw new InvalidInput(label, 'must be one email address');
    },
    vendorName,
  );
}

/** Email addresses: a list, or text separated by commas or line breaks. Always at least one. */
export function mailAddresses<
  const N extends string,
  R extends boolean | undefined = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(
  literal: Literal<N, R, D>,
  { most }: { most?: number } = {},
  vendorName?: string,
): Field<N, Certain<MailAddress[], R, D>> {
  return field(
    literal,
    (value, _reading, label) => {
      const found = addressesIn(value, label);
      if (found.length === 0) throw new InvalidInput(label, 'is empty: give at least one email address');
      if (most !== undefined && found.length > most) {
        throw new InvalidInput(label, `has ${found.length} addresses: at most ${most} are allowed`);
      }
      return found;
    },
    vendorName,
  );
}

function addressesIn(value: unknown, label: string): MailAddress[] {
  const entries = Array.isArray(value) ? value : typeof value === 'string' ? separated(value) : [value];
  return entries.filter((entry) => !isAbsent(entry)).map((entry) => addressOf(entry, label));
}

/** A comma between quotation marks belongs to a name. */
function separated(text: string): string[] {
  return (text.match(/(?:"[^"]*"|[^,;\n"])+/g) ?? []).map((part) => part.trim());
}

function addressOf(entry: unknown, label: string): MailAddress {
  if (typeof entry === 'string') return writtenAddress(entry, label);
  if (typeof entry !== 'object' || entry === null) throw unusable(String(entry), label);
  const { email, name } = entry as IDataObject;
  const written = writtenAddress(typeof email === 'string' ? email : '', label);
  return typeof name === 'string' && name.trim() !== '' ? { ...written, name: name.trim() } : written;
}

function writtenAddress(written: string, label: string): MailAddress {
  const [, name = '', bracketed] = /^\s*"?([^"<]*?)"?\s*<([^<>]+)>\s*$/.exec(written) ?? [];
  const email = (bracketed ?? written).trim();
  if (!/^[^\s@<>,"]+@[^\s@<>,"]+\.[^\s@<>,."]+$/.test(email)) throw unusable(written, label);
  return name === '' ? { email } : { email, name };
}

function unusable(written: string, label: string): InvalidInput {
  return new InvalidInput(label, `is not an email address: '${written}'`);
}
