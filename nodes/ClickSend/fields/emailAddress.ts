import type { IDisplayOptions } from 'n8n-workflow';
import { numericForm, numericId, pickedOrTyped } from '../../shared/fields/account';

/** An email address of the account that mail may come from: only verified ones are offered. */
export const emailAddressId = (displayOptions?: IDisplayOptions) =>
  numericId({
    displayName: 'From Email Address',
    name: 'emailAddressId',
    type: 'resourceLocator',
    required: true,
    default: { mode: 'list', value: '' },
    ...(displayOptions ? { displayOptions } : {}),
    description: 'Verified email address in the ClickSend account that the email comes from',
    ...pickedOrTyped('searchEmailAddresses', 'Choose an email address...', numericForm('e.g. 7001')),
  });
