import { pickedOrTyped } from '../../shared/fields/account';
import { InvalidInput, type Field } from '../../shared/fields/field';
import { plainNumber } from '../../shared/fields/phoneNumber';
import { locator } from '../../shared/fields/values';

/** Country code and number, digits only (contract 4.1). */
export const NUMBER_FORM = { plus: false, least: 8, most: 15 };

const LABEL = 'Phone Number';

/** A phone number in international form, typed in any usual way or picked from the contacts. Gives digits. */
export function msisdn(description: string, firstMode: 'list' | 'number' = 'list'): Field<'msisdn', string> {
  const built = locator({
    displayName: LABEL,
    name: 'msisdn',
    type: 'resourceLocator',
    required: true,
    default: { mode: firstMode, value: '' },
    description,
    ...pickedOrTyped('searchContacts', 'Choose a contact...', {
      title: 'Number',
      example: 'e.g. 50255501234',
      pattern: '^[+0-9 ()./-]+$',
      problem: 'Give the country code and the number',
    }),
  });
  return { ...built, read: (raw, reading) => plainNumber(built.read(raw, reading), NUMBER_FORM, LABEL) };
}

/** @throws {InvalidInput} for a number as it is dialled at home, without a country code */
export function refuseLocal(number: string): void {
  if (number.startsWith('0')) {
    throw new InvalidInput(LABEL, `begins with 0, as no country code does: '${number}'`);
  }
}
