import type { Resource } from '../../../shared/operation/operation';
import { copy } from './copy';
import { create } from './create';
import { deleteOne } from './delete';
import { get } from './get';
import { getMany } from './getMany';
import { move } from './move';
import { update } from './update';

export const contact: Resource = {
  name: 'Contact',
  operations: { create, copy, delete: deleteOne, get, getMany, move, update },
};
