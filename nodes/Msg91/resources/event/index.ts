import type { Resource } from '../../../shared/operation/operation';
import { create } from './create';
import { getFailed } from './getFailed';
import { getTypes } from './getTypes';

export const event: Resource = { name: 'Event', operations: { create, getTypes, getFailed } };
