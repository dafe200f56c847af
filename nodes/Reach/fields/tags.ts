import { texts } from '../../shared/fields/values';

/** Names of tags, picked from those that contacts of the account have. */
export const tags = () =>
  texts({
    displayName: 'Tag Names or IDs',
    name: 'tags',
    type: 'multiOptions',
    typeOptions: { loadOptionsMethod: 'getTags' },
    required: true,
    default: [],
    description:
      'Choose from the list, or specify IDs using an <a href="https://docs.n8n.io/code/expressions/">expression</a>',
  });
