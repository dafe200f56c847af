import type { Resource } from '../../../shared/operation/operation';
import { create } from './create';
import { deleteOne } from './delete';
import { get } from './get';
import { getMany } from './getMany';
import { update } from './update';

export const returnAddress: Resource = {
  name: 'Return Address',
  operations: { create, delete: deleteOne, get, getMany, update },
};
