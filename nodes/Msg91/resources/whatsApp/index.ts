import type { Resource } from '../../../shared/operation/operation';
import { getLogs } from './getLogs';
import { getNumbers } from './getNumbers';
import { getTemplates } from './getTemplates';
import { sendMessage } from './sendMessage';
import { sendTemplate } from './sendTemplate';

export const whatsApp: Resource = {
  name: 'WhatsApp',
  operations: { sendTemplate, sendMessage, getTemplates, getNumbers, getLogs },
};
