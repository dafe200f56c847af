import {
  addressCity,
  addressCountry,
  addressLine1,
  addressLine2,
  addressName,
  addressPostalCode,
  addressState,
  optionalAddressFields,
} from '../../fields/address';

/** What every return address has. */
export const wantedParts = () =>
  [addressName(), addressLine1(), addressCity(), addressPostalCode(), addressCountry()] as const;

/** What it may have: ClickSend's older pages want a state, its newest one does not know it. */
export const furtherParts = () => [addressLine2(), addressState()] as const;

/** All of it, for a change of some parts. */
export const anyParts = () => [...optionalAddressFields(), ...furtherParts()] as const;
