import { campaign } from './campaign';
import { event } from './event';
import { otp } from './otp';
import { sms } from './sms';

/** The nine seed actions of MSG91. */
export const msg91 = [...otp, ...sms, ...event, ...campaign];
