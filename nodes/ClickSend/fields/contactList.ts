import type { IDisplayOptions } from 'n8n-workflow';
import { numericForm, numericId, pickedOrTyped } from '../../shared/fields/account';

/** A contact list of the account, from the list or by id. */
export const listId = (displayOptions?: IDisplayOptions) =>
  numericId({
    displayName: 'Contact List',
    name: 'listId',
    type: 'resourceLocator',
    required: true,
    default: { mode: 'list', value: '' },
    ...(displayOptions ? { displayOptions } : {}),
    description: 'A list of contacts in the ClickSend account',
    ...pickedOrTyped('searchContactLists', 'Choose a list...', numericForm('e.g. 9001')),
  });
