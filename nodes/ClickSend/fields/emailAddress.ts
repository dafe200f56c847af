import type { IDisplayOptions } from 'n8n-workflow';
import { numericForm, numericId, pickedOrTyped } from '../../shared/fields/account';
import type { Field } from '../../shared/fields/field';

/** An email address of the account that mail may come from: only verified ones are offered. */
export function emailAddressId(): Field<'emailAddressId', string>;
export function emailAddressId(displayOptions: IDisplayOptions): Field<'emailAddressId', string | undefined>;
export function emailAddressId(
  displayOptions?: IDisplayOptions,
): Field<'emailAddressId', string | undefined> {
  return numericId({
    displayName: 'From Email Address',
    name: 'emailAddressId',
    type: 'resourceLocator',
    required: true,
    default: { mode: 'list', value: '' },
    ...(displayOptions ? { displayOptions } : {}),
    description: 'Verified email address in the ClickSend account that the email comes from',
    ...pickedOrTyped('searchEmailAddresses', 'Choose an email address...', numericForm('e.g. 7001')),
  });
}
