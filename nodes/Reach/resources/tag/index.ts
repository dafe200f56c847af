import type { Resource } from '../../../shared/operation/operation';
import { deleteTag } from './delete';
import { get } from './get';
import { getContacts } from './getContacts';
import { getMany } from './getMany';

export const tag: Resource = { name: 'Tag', operations: { getMany, get, getContacts, delete: deleteTag } };
