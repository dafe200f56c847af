import { pages } from '../../../shared/operation/operation';
import { logFields, logPages } from '../../fields/logs';
import { checkLogPeriod } from '../../fields/period';

const KNOWN =
  'createdAt, requestId, subject, domain, senderEmail, recipientEmail, templateSlug, mailType, status, statusUpdatedAt, description';

/** GET or POST /report/logs/mail (docs.msg91.com, "Email Logs"). */
export const getLogs = pages({
  name: 'Get Logs',
  action: 'Get email logs',
  description: 'Get what became of emails, for up to 3 days that lie at most 3 days back',
  fields: [...logFields(KNOWN)],
  check: checkLogPeriod,
  pages: logPages(() => 'mail'),
});
