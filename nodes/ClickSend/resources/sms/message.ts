import type { IDataObject } from 'n8n-workflow';
import { leading, type Reading, type ValuesOf } from '../../../shared/fields/field';
import { simplify } from '../../../shared/fields/output';
import { flag, integer } from '../../../shared/fields/values';
import type { Preparation } from '../../../shared/operation/operation';
import { listId } from '../../fields/contactList';
import {
  messageEntry,
  recipient,
  sendTo,
  source,
  type Addressed,
  type MessageFields,
} from '../../fields/message';
import { batchOptions } from '../../fields/options';
import { templateId } from '../../fields/template';
import { body, bodySource, lengthWarnings, textOf } from './body';
import { senders, sendersEntry } from './senders';

/** What sending an SMS and asking for its price have in common. */
export const smsFields = () =>
  [
    sendTo(),
    bodySource(),
    leading(listId({ show: { sendTo: ['list'] } })),
    leading(templateId({ show: { bodySource: ['template'] } })),
    simplify(),
    batchOptions(senders(), shortenUrls(), source()),
  ] as const;

/** What each SMS of a request has of its own. */
export const smsContent = () =>
  [recipient({ show: { sendTo: ['number'] } }), body({ show: { bodySource: ['text'] } })] as const;

const shortenUrls = () =>
  flag({
    displayName: 'Shorten URLs',
    name: 'shortenUrls',
    type: 'boolean',
    default: false,
    description: 'Whether ClickSend shortens one URL in each message and counts its clicks',
  });

/** Echoed, since ClickSend has retired it (developers.clicksend.com, "Send SMS"). */
export const contactId = () => {
  const field = echoedId();
  return { ...field, read: (raw: unknown, reading: Reading) => field.read(raw === 0 ? '' : raw, reading) };
};

/** ClickSend's own rows have 0 for none. */
const echoedId = () =>
  integer(
    {
      displayName: 'Contact ID',
      name: 'contactId',
      type: 'number',
      default: 0,
      description:
        'ID of a contact, which comes back in the result. ClickSend no longer looks at it: who receives the message is said by To.',
    },
    { least: 1 },
  );

/** What ClickSend's pages say of its effect contradicts its name, so it is sent only where somebody added it. */
export const excludeNoSenderIdRecipients = () =>
  flag({
    displayName: 'Exclude No Sender ID Recipients',
    name: 'excludeNoSenderIdRecipients',
    type: 'boolean',
    default: false,
    description:
      "Whether to send without looking if the sender is registered, where a country asks for that: the message may then not arrive. ClickSend's own texts on this switch contradict each other, so ask its support before you use it.",
  });

interface SmsFields extends MessageFields {
  contactId?: number;
  customString?: string;
  excludeNoSenderIdRecipients?: boolean;
}

type Sms = ValuesOf<ReturnType<typeof smsFields>> &
  ValuesOf<ReturnType<typeof smsContent>> & { additionalFields: SmsFields };

/** @throws {InvalidInput} for what ClickSend would cut or refuse */
export function checkSms({ body: typed, options }: Pick<Sms, 'body' | 'options'>): string[] {
  sendersEntry(options.senders ?? []);
  return typed === undefined ? [] : lengthWarnings(typed);
}

/** Puts the template's text in the place of the typed one. */
export async function withText<P extends Pick<Sms, 'body' | 'templateId'>>(
  parameters: P,
  preparation: Preparation,
): Promise<P> {
  return { ...parameters, body: await textOf(parameters, preparation) };
}

/** What all messages of one call share. */
export function smsCall({ options }: Pick<Sms, 'options'>): IDataObject {
  const chosen = sendersEntry(options.senders ?? []);
  return {
    ...(chosen.length === 0 ? {} : { senders: chosen }),
    ...(options.shortenUrls ? { shorten_urls: true } : {}),
  };
}

/** One entry of `messages` (developers.clicksend.com, "Send SMS"). */
export function smsEntry(
  parameters: Addressed & Pick<Sms, 'body' | 'additionalFields'>,
  reference: string,
): IDataObject {
  const { additionalFields, body: written } = parameters;
  const { contactId: contact, excludeNoSenderIdRecipients: unchecked } = additionalFields;
  return {
    ...messageEntry(parameters, additionalFields, reference),
    body: written,
    ...(contact === undefined ? {} : { contact_id: contact }),
    ...(unchecked === undefined ? {} : { exclude_no_sender_id_recipients: unchecked }),
  };
}
