import type { Resource } from '../../../shared/operation/operation';
import { upsert } from './upsert';

export const contact: Resource = { name: 'Contact', operations: { upsert } };
