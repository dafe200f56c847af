import type { IDisplayOptions } from 'n8n-workflow';
import { locator } from '../../shared/fields/values';

/** A contact list of the account, from the list or by id. */
export const listId = (displayOptions?: IDisplayOptions) =>
  locator({
    displayName: 'Contact List',
    name: 'listId',
    type: 'resourceLocator',
    required: true,
    default: { mode: 'list', value: '' },
    ...(displayOptions ? { displayOptions } : {}),
    description: 'A list of contacts in the ClickSend account',
    modes: [
      {
        displayName: 'From List',
        name: 'list',
        type: 'list',
        placeholder: 'Choose a list...',
        typeOptions: { searchListMethod: 'searchContactLists', searchable: true },
      },
      {
        displayName: 'By ID',
        name: 'id',
        type: 'string',
        placeholder: 'e.g. 9001',
        validation: [
          { type: 'regex', properties: { regex: '^[0-9]+$', errorMessage: 'The ID of a contact list is a number' } },
        ],
      },
    ],
  });
