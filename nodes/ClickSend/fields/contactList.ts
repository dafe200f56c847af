import type { IDisplayOptions } from 'n8n-workflow';
import { numericForm, numericId, pickedOrTyped } from '../../shared/fields/account';
import type { Field } from '../../shared/fields/field';

const choices = () => pickedOrTyped('searchContactLists', 'Choose a list...', numericForm('e.g. 9001'));

/** A contact list of the account, from the list or by id. */
export function listId(): Field<'listId', string>;
export function listId(displayOptions: IDisplayOptions): Field<'listId', string | undefined>;
export function listId(displayOptions?: IDisplayOptions): Field<'listId', string | undefined> {
  return numericId({
    displayName: 'Contact List',
    name: 'listId',
    type: 'resourceLocator',
    required: true,
    default: { mode: 'list', value: '' },
    ...(displayOptions ? { displayOptions } : {}),
    description: 'A list of contacts in the ClickSend account',
    ...choices(),
  });
}

/** The list that a contact goes to. */
export const toListId = () =>
  numericId({
    displayName: 'To Contact List',
    name: 'toListId',
    type: 'resourceLocator',
    required: true,
    default: { mode: 'list', value: '' },
    description: 'The contact list that the contact goes to',
    ...choices(),
  });

/** The list of those who want no messages: an ordinary list of the account. */
export const optOutListId = () =>
  numericId({
    displayName: 'Opt-Out List',
    name: 'optOutListId',
    type: 'resourceLocator',
    required: true,
    default: { mode: 'list', value: '' },
    description: 'The list of people who opted out, which is one of the contact lists of the account',
    ...choices(),
  });
