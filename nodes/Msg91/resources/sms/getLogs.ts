import { pages } from '../../../shared/operation/operation';
import { logFields, logPages, type LogQuestion } from '../../fields/logs';
import { checkLogPeriod } from '../../fields/period';
import { product } from './product';

const KNOWN =
  'sentDateTime, status, deliveryDate, deliveryTime, requestId, telNum, credit, senderId, failureReason, campaignName, scheduleDateTime, msgData, route';

/** GET or POST /report/logs/p/sms and /report/logs/p/otp (docs.msg91.com, "SMS Logs", "OTP Logs"). */
export const getLogs = pages({
  name: 'Get Logs',
  action: 'Get SMS logs',
  description: 'Get what became of SMS or one-time passwords, for up to 3 days that lie at most 3 days back',
  fields: [product(), ...logFields(KNOWN)],
  check: checkLogPeriod,
  pages: logPages((parameters: LogQuestion & { product?: string }) => `p/${parameters.product ?? 'sms'}`),
});
