import type { Resource } from '../../../shared/operation/operation';
import { getFields } from './getFields';
import { getMany } from './getMany';
import { run } from './run';

export const campaign: Resource = { name: 'Campaign', operations: { getMany, run, getFields } };
