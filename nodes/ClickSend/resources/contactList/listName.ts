import { text } from '../../../shared/fields/values';

export const listName = () =>
  text({
    displayName: 'List Name',
    name: 'listName',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. Customers',
    description: 'Name of the contact list',
  });
