import type { Resource } from '../../../shared/operation/operation';
import { get } from './get';
import { getUsage } from './getUsage';

export const account: Resource = { name: 'Account', operations: { get, getUsage } };
