import { contact } from './contact';
import { contactList } from './contactList';
import { fax } from './fax';
import { letter } from './letter';
import { media } from './media';
import { mms } from './mms';
import { postcard } from './postcard';
import { sms } from './sms';
import { voice } from './voice';

/** The fourteen seed actions of ClickSend, in the order of the catalogue. */
export const clickSend = [
  ...[...sms, ...mms, ...voice, ...fax, ...letter, ...postcard],
  ...[...contact, ...contactList, ...media],
];
