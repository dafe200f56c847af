import type { Resource } from '../../../shared/operation/operation';
import { getLogs } from './getLogs';
import { getTemplates } from './getTemplates';
import { send } from './send';
import { validate } from './validate';

export const email: Resource = { name: 'Email', operations: { send, validate, getTemplates, getLogs } };
