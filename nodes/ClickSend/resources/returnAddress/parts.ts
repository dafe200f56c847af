import { addressLine2, addressState, optionalAddressFields } from '../../fields/address';

/** What a return address may have: ClickSend's older pages want a state, its newest one does not know it. */
export const furtherParts = () => [addressLine2(), addressState()] as const;

/** All of it, for a change of some parts. */
export const anyParts = () => [...optionalAddressFields(), ...furtherParts()] as const;
