import type { Resource } from '../../../shared/operation/operation';
import { getMany } from './getMany';
import { sendToContact } from './sendToContact';
import { sendToTags } from './sendToTags';

export const message: Resource = { name: 'Message', operations: { sendToContact, sendToTags, getMany } };
