import type { Resource } from '../../../shared/operation/operation';
import { sendFlow } from './sendFlow';

export const sms: Resource = { name: 'SMS', operations: { sendFlow } };
