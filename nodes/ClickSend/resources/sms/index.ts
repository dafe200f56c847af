import type { Resource } from '../../../shared/operation/operation';
import { calculatePrice } from './calculatePrice';
import { send } from './send';

export const sms: Resource = { name: 'SMS', operations: { send, calculatePrice } };
