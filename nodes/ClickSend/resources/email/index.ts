import type { Resource } from '../../../shared/operation/operation';
import { getMany } from './getMany';

export const email: Resource = { name: 'Email', operations: { getMany } };
