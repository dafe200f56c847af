import type { Resource } from '../../../shared/operation/operation';
import { calculatePrice } from './calculatePrice';
import { send } from './send';

export const voice: Resource = { name: 'Voice Message', operations: { send, calculatePrice } };
