import type { Resource } from '../../../shared/operation/operation';
import { calculatePrice } from './calculatePrice';
import { send } from './send';

export const postcard: Resource = { name: 'Postcard', operations: { send, calculatePrice } };
