import type { Resource } from '../../../shared/operation/operation';
import { calculatePrice } from './calculatePrice';
import { cancel } from './cancel';
import { cancelAll } from './cancelAll';
import { getMany } from './getMany';
import { getReceipts } from './getReceipts';
import { preview } from './preview';
import { send } from './send';

export const sms: Resource = {
  name: 'SMS',
  operations: { send, calculatePrice, cancel, cancelAll, getMany, getReceipts, preview },
};
