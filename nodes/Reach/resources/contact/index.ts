import type { Resource } from '../../../shared/operation/operation';
import { addTag } from './addTag';
import { create } from './create';
import { deleteContact } from './delete';
import { get } from './get';
import { getMany } from './getMany';
import { getTags } from './getTags';
import { removeTag } from './removeTag';
import { update } from './update';

export const contact: Resource = {
  name: 'Contact',
  operations: { getMany, create, get, update, delete: deleteContact, getTags, addTag, removeTag },
};
