import type { IDataObject } from 'n8n-workflow';
import { field } from '../../../shared/fields/build';
import { InvalidInput, type Certain, type Field, type Literal } from '../../../shared/fields/field';
import { asObject, asText } from '../../../shared/http/json';
import { emailAddress } from '../../fields/email';

/** One addressee in ClickSend's names. */
export interface Recipient extends IDataObject {
  email: string;
  name?: string;
}

/**
 * Email addresses with or without names: text such as "Ada Demo <ada@example.com>, bob@example.com", or a list of
 * such texts or of objects with `email` and `name`. Always at least one.
 */
export function recipients<const N extends string, R extends boolean | undefined = undefined>(
  literal: Literal<N, R, undefined>,
): Field<N, Certain<Recipient[], R, undefined>> {
  return field(literal, (value, _reading, label) => {
    const found = [value].flat().flatMap((entry) => recipientsIn(entry, label));
    if (found.length === 0) throw new InvalidInput(label, 'is empty: give at least one email address');
    return found;
  });
}

/** @throws {InvalidInput} naming the entry that is no email address */
function recipientsIn(entry: unknown, label: string): Recipient[] {
  const object = asObject(entry);
  if (object) return [recipient(asText(object.email) ?? '', asText(object.name), label)];
  return parts(asText(entry) ?? '').map((written) => {
    const [, name, address] = /^(.*)<([^<>]*)>$/s.exec(written) ?? [];
    return recipient(address ?? written, name?.trim().replace(/^"(.*)"$/s, '$1'), label);
  });
}

function recipient(address: string, name: string | undefined, label: string): Recipient {
  const email = emailAddress(address, label);
  return name?.trim() ? { email, name: name.trim() } : { email };
}

/** Parts between commas, semicolons and line breaks that stand outside of quotation marks. */
function parts(written: string): string[] {
  const found = written.match(/(?:"[^"]*"|[^",;\n])+|"/g) ?? [];
  return found.map((part) => part.trim()).filter((part) => part !== '');
}
