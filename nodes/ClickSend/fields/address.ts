import type { IDataObject } from 'n8n-workflow';
import { optional } from '../../shared/fields/optional';
import { text } from '../../shared/fields/values';
import { countryCode } from './country';

/** A postal address; what is absent is not given. */
export interface PostalAddress {
  addressName?: string;
  addressLine1?: string;
  addressLine2?: string;
  addressCity?: string;
  addressState?: string;
  addressPostalCode?: string;
  addressCountry?: string;
}

/** The address by ClickSend's names: absent parts are left out, never sent empty. */
export function addressBody(address: PostalAddress): IDataObject {
  const parts = {
    address_name: address.addressName,
    address_line_1: address.addressLine1,
    address_line_2: address.addressLine2,
    address_city: address.addressCity,
    address_state: address.addressState,
    address_postal_code: address.addressPostalCode,
    address_country: address.addressCountry,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

export const addressName = (displayName = 'Address Name') =>
  text({
    displayName,
    name: 'addressName',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. Ada Demo',
    description: 'Name of the person or company at the address',
  });

export const addressLine1 = () =>
  text({
    displayName: 'Address Line 1',
    name: 'addressLine1',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. 1 Sample St',
    description: 'Street and house number, or post office box',
  });

export const addressLine2 = () =>
  text({
    displayName: 'Address Line 2',
    name: 'addressLine2',
    type: 'string',
    default: '',
    placeholder: 'e.g. Unit 4',
    description: 'Second line of the address',
  });

export const addressCity = (displayName = 'Address City') =>
  text({
    displayName,
    name: 'addressCity',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. Perth',
    description: 'City or town of the address',
  });

export const requiredAddressState = (displayName = 'Address State') =>
  text({
    displayName,
    name: 'addressState',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. WA',
    description: 'State, province or region of the address',
  });

/** A return address and a contact may be without one. */
export const addressState = () => optional(requiredAddressState());

export const addressPostalCode = (displayName = 'Address Postal Code') =>
  text({
    displayName,
    name: 'addressPostalCode',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. 6000',
    description: 'Postal code of the address. Give it as text when it begins with 0.',
  });

export const addressCountry = (displayName = 'Address Country') =>
  countryCode({
    displayName,
    name: 'addressCountry',
    required: true,
    description: 'Country of the address, as its two-letter code, its English name or from the list',
  });

/** What ClickSend wants of every address; mail to a recipient needs a state besides. */
export const addressFields = () =>
  [addressName(), addressLine1(), addressCity(), addressPostalCode(), addressCountry()] as const;

/** The same parts where each of them may be left out. */
export const optionalAddressFields = () =>
  [
    optional(addressName()),
    optional(addressLine1()),
    optional(addressCity()),
    optional(addressPostalCode()),
    optional(addressCountry()),
  ] as const;
