import type { Resource } from '../../../shared/operation/operation';
import { calculatePrice } from './calculatePrice';
import { getMany } from './getMany';
import { send } from './send';

export const fax: Resource = {
  name: 'Fax',
  operations: { send, calculatePrice, getMany },
};
