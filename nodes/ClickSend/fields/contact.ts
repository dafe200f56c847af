import type { IDisplayOptions } from 'n8n-workflow';
import { numericForm, numericId, pickedOrTyped } from '../../shared/fields/account';
import type { Field } from '../../shared/fields/field';

/** A contact of the list chosen in 'Contact List'. */
export function contactId(): Field<'contactId', string>;
export function contactId(displayOptions: IDisplayOptions): Field<'contactId', string | undefined>;
export function contactId(displayOptions?: IDisplayOptions): Field<'contactId', string | undefined> {
  return numericId({
    displayName: 'Contact',
    name: 'contactId',
    type: 'resourceLocator',
    typeOptions: { loadOptionsDependsOn: ['listId.value'] },
    required: true,
    default: { mode: 'list', value: '' },
    ...(displayOptions ? { displayOptions } : {}),
    description: "A contact in the list chosen in 'Contact List'",
    ...pickedOrTyped('searchContacts', 'Choose a contact...', numericForm('e.g. 500001')),
  });
}
