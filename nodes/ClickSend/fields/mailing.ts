import type { IDataObject } from 'n8n-workflow';
import { collection } from '../../shared/fields/collection';
import { forAll, type ValuesOf } from '../../shared/fields/field';
import {
  addressBody,
  addressCity,
  addressCountry,
  addressLine1,
  addressLine2,
  addressName,
  addressPostalCode,
  requiredAddressState,
} from './address';
import { customString, schedule } from './message';
import { returnAddressId } from './returnAddress';

/** Who a letter or postcard goes to, in the words of ClickSend's own forms, and where it comes back to. */
export const mailingFields = () =>
  [
    addressName('Recipient Name'),
    addressLine1(),
    addressCity('City'),
    requiredAddressState('State'),
    addressPostalCode('Postal Code'),
    addressCountry('Country'),
    forAll(returnAddressId()),
  ] as const;

/** What sending and pricing letters and postcards have in common. */
export const mailingExtras = () =>
  collection({ displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' }, [
    addressLine2(),
    customString(),
    schedule(),
  ]);

type Mailing = ValuesOf<ReturnType<typeof mailingFields>> &
  ValuesOf<readonly [ReturnType<typeof mailingExtras>]>;

/** One entry of `recipients` (developers.clicksend.com, "Send letter" and "Send postcard"). */
export function mailingEntry(parameters: Mailing, reference: string): IDataObject {
  const { additionalFields, returnAddressId: returnAddress } = parameters;
  const { addressLine2: line2, schedule: time } = additionalFields;
  return {
    ...addressBody({ ...parameters, addressLine2: line2 }),
    return_address_id: Number(returnAddress),
    ...(time === undefined ? {} : { schedule: time }),
    custom_string: reference,
  };
}
