import type { Resources } from '../../shared/operation/operation';
import { account } from './account';
import { contactList } from './contactList';
import { email } from './email';
import { returnAddress } from './returnAddress';
import { sms } from './sms';
import { template } from './template';

/** Everything the ClickSend node can do; the first resource and its first operation are the defaults. */
export const resources: Resources = { sms, contactList, template, returnAddress, email, account };
