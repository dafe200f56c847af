import type { IDisplayOptions } from 'n8n-workflow';
import { numericForm, numericId, pickedOrTyped } from '../../shared/fields/account';
import type { Field } from '../../shared/fields/field';

/** A return address of the account, which undelivered post goes back to. */
export function returnAddressId(): Field<'returnAddressId', string>;
export function returnAddressId(
  displayOptions: IDisplayOptions,
): Field<'returnAddressId', string | undefined>;
export function returnAddressId(
  displayOptions?: IDisplayOptions,
): Field<'returnAddressId', string | undefined> {
  return numericId({
    displayName: 'Return Address',
    name: 'returnAddressId',
    type: 'resourceLocator',
    required: true,
    default: { mode: 'list', value: '' },
    ...(displayOptions ? { displayOptions } : {}),
    description: 'Address in the ClickSend account that undelivered post goes back to',
    ...pickedOrTyped('searchReturnAddresses', 'Choose an address...', numericForm('e.g. 4001')),
  });
}
