import { pages } from '../../../shared/operation/operation';
import { logFields, logPages } from '../../fields/logs';
import { checkLogPeriod } from '../../fields/period';

const KNOWN =
  'requestedAt, price, origin, reason, status, uuid, integratedNumber, customerNumber, vendorId, messageType, direction, statusUpdatedAt, content';

/** GET or POST /report/logs/wa (docs.msg91.com, "WhatsApp Logs"). */
export const getLogs = pages({
  name: 'Get Logs',
  action: 'Get WhatsApp logs',
  description: 'Get what became of WhatsApp messages, for up to 3 days that lie at most 3 days back',
  fields: [...logFields(KNOWN)],
  check: checkLogPeriod,
  pages: logPages(() => 'wa'),
});
