import type { Resource } from '../../../shared/operation/operation';
import { getMany } from './getMany';

export const contactList: Resource = { name: 'Contact List', operations: { getMany } };
