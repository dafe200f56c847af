import type { Resources } from '../../shared/operation/operation';
import { contactList } from './contactList';
import { sms } from './sms';

/** Everything the ClickSend node can do; the first resource and its first operation are the defaults. */
export const resources: Resources = { sms, contactList };
