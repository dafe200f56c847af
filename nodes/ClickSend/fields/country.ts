import type { IDisplayOptions } from 'n8n-workflow';
import { pickedOrTyped } from '../../shared/fields/account';
import { InvalidInput, type Certain, type Field } from '../../shared/fields/field';
import { locator } from '../../shared/fields/values';
import { codeOfCountry } from './countryName';

/** How a country field is called and explained; `addressCountry`, for instance, is the country of an address. */
interface CountryLiteral<
  N extends string,
  R extends boolean | undefined,
  D extends IDisplayOptions | undefined,
> {
  displayName: string;
  name: N;
  description: string;
  required?: R;
  displayOptions?: D;
}

/** A country of ClickSend's list, its two-letter code (ISO 3166-1) or its English name. Gives the code in capitals. */
export function countryCode<
  const N extends string,
  R extends boolean | undefined = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(literal: CountryLiteral<N, R, D>, vendorName?: string): Field<N, Certain<string, R, D>> {
  const built = locator(
    {
      ...literal,
      type: 'resourceLocator',
      default: { mode: 'list', value: '' },
      ...pickedOrTyped('searchCountries', 'Choose a country...', {
        title: 'By Code',
        example: 'e.g. AU or Australia',
        pattern: '^\\s*[^\\s\\d][^\\d]+$',
        problem: 'Give the two-letter code of a country, or its English name',
      }),
    },
    vendorName,
  );
  return { ...built, read: (raw, reading) => codeOf(built.read(raw, reading), literal.displayName) };
}

/** @throws {InvalidInput} for what is neither a code nor a name */
function codeOf<T>(written: T, label: string): T {
  if (typeof written !== 'string') return written;
  const named = codeOfCountry(written);
  if (named === undefined && !/^[A-Za-z]{2}$/.test(written)) {
    throw new InvalidInput(
      label,
      `must be the two-letter code of a country, such as AU, or its English name, not '${written}'`,
    );
  }
  return (named ?? written.toUpperCase()) as typeof written;
}
