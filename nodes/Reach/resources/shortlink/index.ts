import type { Resource } from '../../../shared/operation/operation';
import { create } from './create';
import { deactivate } from './deactivate';
import { get } from './get';
import { getMany } from './getMany';

export const shortlink: Resource = { name: 'Short Link', operations: { create, get, getMany, deactivate } };
