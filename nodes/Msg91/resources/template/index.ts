import type { Resource } from '../../../shared/operation/operation';
import { getMany } from './getMany';
import { getVersions } from './getVersions';

export const template: Resource = { name: 'Template', operations: { getMany, getVersions } };
