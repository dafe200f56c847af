import type { IDisplayOptions } from 'n8n-workflow';
import { numericForm, numericId, pickedOrTyped } from '../../shared/fields/account';

/** A return address of the account, which undelivered post goes back to. */
export const returnAddressId = (displayOptions?: IDisplayOptions) =>
  numericId({
    displayName: 'Return Address',
    name: 'returnAddressId',
    type: 'resourceLocator',
    required: true,
    default: { mode: 'list', value: '' },
    ...(displayOptions ? { displayOptions } : {}),
    description: 'Address in the ClickSend account that undelivered post goes back to',
    ...pickedOrTyped('searchReturnAddresses', 'Choose an address...', numericForm('e.g. 4001')),
  });
