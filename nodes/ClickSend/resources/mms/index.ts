import type { Resource } from '../../../shared/operation/operation';
import { calculatePrice } from './calculatePrice';
import { getMany } from './getMany';
import { send } from './send';

export const mms: Resource = {
  name: 'MMS',
  operations: { send, calculatePrice, getMany },
};
