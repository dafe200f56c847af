import type { IDataObject } from 'n8n-workflow';
import type { MailAddress } from '../../../shared/fields/mailAddress';
import type { MappedValues } from '../../../shared/fields/mapper';
import { attachmentEntry, type Attachment } from './attachments';
import { contactEntry, isContact, typed, type Contact } from './contacts';

/** The parameters of one item. */
export interface Run extends Contact {
  campaignVariables: MappedValues;
  additionalFields: {
    attachments?: Attachment[];
    bcc?: MailAddress[];
    cc?: MailAddress[];
    from?: MailAddress;
    replyTo?: MailAddress[];
    moreContacts?: Contact[];
    variables?: Record<string, string>;
  };
  options: { defaultCountryCode?: string };
}

interface SendTo {
  to: IDataObject[];
  cc?: MailAddress[];
  bcc?: MailAddress[];
}

/** What one item adds to a run. */
export function sendTo({ campaignVariables, additionalFields, options, ...own }: Run): SendTo & IDataObject {
  const { moreContacts: more = [], cc, bcc, from, variables } = additionalFields;
  const { name, email, mobile } = own;
  const contacts = isContact(own) || more.length === 0 ? [{ name, email, mobile }, ...more] : more;
  const values = { ...campaignVariables.values, ...variables };
  return {
    to: contacts.map((contact) => contactEntry(contact, options.defaultCountryCode)),
    ...(cc === undefined ? {} : { cc }),
    ...(bcc === undefined ? {} : { bcc }),
    ...(from?.name === undefined ? {} : { from_name: from.name }),
    ...(from === undefined ? {} : { from_email: from.email }),
    ...(Object.keys(values).length === 0 ? {} : { variables: typed(values) }),
  };
}

/** What a run says once. */
export function sharedOf({ replyTo, attachments: files = [] }: Run['additionalFields']): IDataObject {
  return {
    ...(replyTo === undefined ? {} : { reply_to: replyTo }),
    ...(files.length === 0 ? {} : { attachments: files.map(attachmentEntry) }),
  };
}
