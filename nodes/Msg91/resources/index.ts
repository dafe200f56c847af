import type { Resources } from '../../shared/operation/operation';
import { account } from './account';
import { campaign } from './campaign';
import { contact } from './contact';
import { email } from './email';
import { event } from './event';
import { otp } from './otp';
import { sms } from './sms';
import { template } from './template';
import { voice } from './voice';
import { whatsApp } from './whatsApp';

/** Everything the MSG91 node can do; the first resource and its first operation are the defaults. */
export const resources: Resources = {
  sms,
  otp,
  template,
  event,
  contact,
  campaign,
  email,
  whatsApp,
  voice,
  account,
};
