import type { Resource } from '../../../shared/operation/operation';
import { calculatePrice } from './calculatePrice';
import { cancel } from './cancel';
import { cancelAll } from './cancelAll';
import { getMany } from './getMany';
import { send } from './send';

export const voice: Resource = {
  name: 'Voice Message',
  operations: { send, calculatePrice, cancel, cancelAll, getMany },
};
