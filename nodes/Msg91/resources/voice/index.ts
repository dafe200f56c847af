import type { Resource } from '../../../shared/operation/operation';
import { send } from './send';

export const voice: Resource = { name: 'Voice', operations: { send } };
