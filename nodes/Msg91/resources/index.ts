import type { Resources } from '../../shared/operation/operation';
import { otp } from './otp';
import { sms } from './sms';

/** Everything the MSG91 node can do; the first resource and its first operation are the defaults. */
export const resources: Resources = { sms, otp };
