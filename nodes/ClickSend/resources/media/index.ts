import type { Resource } from '../../../shared/operation/operation';
import { convert } from './convert';

export const media: Resource = { name: 'Media', operations: { convert } };
