import type { IDisplayOptions } from 'n8n-workflow';
import { field } from '../../shared/fields/build';
import { InvalidInput, type Certain, type Field, type Literal } from '../../shared/fields/field';
import { textReader } from '../../shared/fields/values';

/** An email address: something before and behind one @, no spaces. */
export function email<
  const N extends string,
  R extends boolean | undefined = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(literal: Literal<N, R, D>): Field<N, Certain<string, R, D>> {
  const asText = textReader();
  return field(literal, (value, reading, label) => emailAddress(asText(value, reading, label), label));
}

/** @throws {InvalidInput} for anything that is no email address */
function emailAddress(written: string, label: string): string {
  const address = written.trim();
  if (/^[^\s@,;<>"]+@[^\s@,;<>"]+\.[^\s@,;<>"]+$/.test(address)) return address;
  throw new InvalidInput(label, `is not an email address: '${written}'`);
}
