import type { Resources } from '../../shared/operation/operation';
import { account } from './account';
import { contact } from './contact';
import { contactList } from './contactList';
import { email } from './email';
import { fax } from './fax';
import { letter } from './letter';
import { media } from './media';
import { mms } from './mms';
import { postcard } from './postcard';
import { returnAddress } from './returnAddress';
import { sms } from './sms';
import { template } from './template';
import { voice } from './voice';

/** Everything the ClickSend node can do; the first resource and its first operation are the defaults. */
export const resources: Resources = {
  sms,
  mms,
  voice,
  fax,
  letter,
  postcard,
  contact,
  contactList,
  media,
  template,
  returnAddress,
  email,
  account,
};
