import type { Resource } from '../../../shared/operation/operation';
import { send } from './send';

export const sms: Resource = { name: 'SMS', operations: { send } };
