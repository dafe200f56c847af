import type { Resource } from '../../../shared/operation/operation';
import { getBalance } from './getBalance';

export const account: Resource = { name: 'Account', operations: { getBalance } };
