import type { Resource } from '../../../shared/operation/operation';
import { getAnalytics } from './getAnalytics';
import { getLogs } from './getLogs';
import { preview } from './preview';
import { sendFlow } from './sendFlow';
import { sendLegacy } from './sendLegacy';

export const sms: Resource = {
  name: 'SMS',
  operations: { sendFlow, sendLegacy, getLogs, getAnalytics, preview },
};
