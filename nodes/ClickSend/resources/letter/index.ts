import type { Resource } from '../../../shared/operation/operation';
import { calculatePrice } from './calculatePrice';
import { cancel } from './cancel';
import { getMany } from './getMany';
import { send } from './send';

export const letter: Resource = {
  name: 'Letter',
  operations: { send, calculatePrice, cancel, getMany },
};
