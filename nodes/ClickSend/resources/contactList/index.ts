import type { Resource } from '../../../shared/operation/operation';
import { create } from './create';
import { deleteOne } from './delete';
import { get } from './get';
import { getMany } from './getMany';
import { importContacts } from './import';
import { removeDuplicates } from './removeDuplicates';
import { removeOptedOut } from './removeOptedOut';
import { search } from './search';
import { update } from './update';

export const contactList: Resource = {
  name: 'Contact List',
  operations: {
    create,
    delete: deleteOne,
    get,
    getMany,
    import: importContacts,
    removeDuplicates,
    removeOptedOut,
    search,
    update,
  },
};
