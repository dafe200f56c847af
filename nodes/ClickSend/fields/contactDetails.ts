import snakeCase from 'lodash/snakeCase';
import type { IDataObject } from 'n8n-workflow';
import { InvalidInput } from '../../shared/fields/field';
import { phoneNumber } from '../../shared/fields/phoneNumber';
import { text } from '../../shared/fields/values';
import { addressLine2, addressState, optionalAddressFields } from './address';
import { email } from './email';

const NUMBER = { plus: true, least: 4, most: 15 };

export const contactPhoneNumber = () =>
  phoneNumber(
    {
      displayName: 'Phone Number',
      name: 'phoneNumber',
      type: 'string',
      default: '',
      placeholder: 'e.g. +61411111111',
      description:
        'Phone number of the contact. A contact needs a phone number, an email address or a fax number.',
    },
    NUMBER,
  );

/** Everything else that ClickSend keeps of a contact (developers.clicksend.com, "Create new contact"). */
export function contactDetails() {
  const [, addressLine1, addressCity, addressPostalCode, addressCountry] = optionalAddressFields();
  return [
    addressLine1,
    addressLine2(),
    addressCity,
    addressState(),
    addressPostalCode,
    addressCountry,
    custom('Custom 1', 'custom1'),
    custom('Custom 2', 'custom2'),
    custom('Custom 3', 'custom3'),
    custom('Custom 4', 'custom4'),
    email({
      displayName: 'Email',
      name: 'email',
      type: 'string',
      default: '',
      placeholder: 'name@email.com',
      description: 'Email address of the contact',
    }),
    phoneNumber(
      {
        displayName: 'Fax Number',
        name: 'faxNumber',
        type: 'string',
        default: '',
        placeholder: 'e.g. +61261111111',
        description: 'Fax number of the contact',
      },
      NUMBER,
    ),
    plain('First Name', 'firstName', 'First name of the contact'),
    plain('Last Name', 'lastName', 'Last name of the contact'),
    plain('Organization Name', 'organizationName', 'Company or organization of the contact'),
  ] as const;
}

function custom<const N extends string>(displayName: string, name: N) {
  return plain(displayName, name, 'A value of your own that ClickSend keeps with the contact');
}

function plain<const N extends string>(displayName: string, name: N, description: string) {
  return text({ displayName, name, type: 'string', default: '', description });
}

/** The body of a contact: given values only, under ClickSend's names. */
export function contactBody(values: Record<string, string | undefined>): IDataObject {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [snakeCase(name), value]));
}

/** @throws {InvalidInput} for a contact that ClickSend could not reach in any way */
export function checkReachable(values: Record<string, string | undefined>): void {
  if (values.phoneNumber ?? values.email ?? values.faxNumber) return;
  throw new InvalidInput(
    'Phone Number',
    'is empty: a contact needs a phone number, an email address or a fax number',
  );
}
