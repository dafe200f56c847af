import type { Resource } from '../../../shared/operation/operation';
import { getMany } from './getMany';
import { send } from './send';

export const email: Resource = { name: 'Email', operations: { getMany, send } };
