import type { IDisplayOptions } from 'n8n-workflow';
import { pickedOrTyped } from '../../shared/fields/account';
import { InvalidInput, type Certain, type Field } from '../../shared/fields/field';
import { locator } from '../../shared/fields/values';

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

/** A country of ClickSend's list, or its two-letter code (ISO 3166-1). Gives the code in capitals. */
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
        example: 'e.g. AU',
        pattern: '^\\s*[A-Za-z]{2}\\s*$',
        problem: 'The code of a country has two letters',
      }),
    },
    vendorName,
  );
  return { ...built, read: (raw, reading) => inCapitals(built.read(raw, reading), literal.displayName) };
}

function inCapitals<T>(code: T, label: string): T {
  if (typeof code !== 'string') return code;
  if (!/^[A-Za-z]{2}$/.test(code)) {
    throw new InvalidInput(label, `must be the two-letter code of a country, such as AU, not '${code}'`);
  }
  return code.toUpperCase() as typeof code;
}
