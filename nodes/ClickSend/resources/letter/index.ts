import type { Resource } from '../../../shared/operation/operation';
import { calculatePrice } from './calculatePrice';
import { send } from './send';

export const letter: Resource = { name: 'Letter', operations: { send, calculatePrice } };
