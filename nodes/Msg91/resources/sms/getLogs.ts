import { pages } from '../../../shared/operation/operation';
import { logFields, logPages, type LogQuestion } from '../../fields/logs';
import { checkLogPeriod } from '../../fields/period';
import { product } from './product';

const BOTH =
  'sentDateTime, status, deliveryDate, deliveryTime, requestId, telNum, credit, senderId, failureReason';
const OF_SMS = 'campaignName, scheduleDateTime, msgData, route';
const OF_OTP =
  'msgLength, pauseReason, voiceRetryCount, otpRetry, verified, otpVerCount, requestDate, statusCode, smsLength, templateID';
const KNOWN = `${BOTH}; for SMS also ${OF_SMS}; for OTP also ${OF_OTP}`;

/** GET or POST /report/logs/p/sms and /report/logs/p/otp (docs.msg91.com, "SMS Logs", "OTP Logs"). */
export const getLogs = pages({
  name: 'Get Logs',
  action: 'Get SMS logs',
  description: 'Get what became of SMS or one-time passwords, for up to 3 days that lie at most 3 days back',
  fields: [product(), ...logFields(KNOWN)],
  check: checkLogPeriod,
  pages: logPages((parameters: LogQuestion & { product?: string }) => `p/${parameters.product ?? 'sms'}`),
});
