import type { IDataObject, IDisplayOptions } from 'n8n-workflow';
import type { Reading } from '../../shared/fields/field';
import { phoneNumber } from '../../shared/fields/phoneNumber';
import { choice, moment, text } from '../../shared/fields/values';
import { countryCode } from './country';
import { email } from './email';

/** ClickSend reads E.164, and local numbers together with `country`. */
const NUMBER = { plus: true, least: 4, most: 15 };

export const sendTo = () =>
  choice(
    {
      displayName: 'Send To',
      name: 'sendTo',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'Contact List', value: 'list', description: 'Everybody in a contact list' },
        { name: 'Phone Number', value: 'number', description: 'One recipient per item' },
      ],
      default: 'number',
      description: 'Who receives the message',
    },
    ['number', 'list'] as const,
  );

export const recipient = (displayOptions: IDisplayOptions) =>
  phoneNumber(
    {
      displayName: 'To',
      name: 'to',
      type: 'string',
      required: true,
      default: '',
      displayOptions,
      placeholder: 'e.g. +61411111111',
      description:
        'Phone number of the recipient with country code. A local number also needs the field Country.',
    },
    NUMBER,
  );

export const country = () =>
  countryCode({
    displayName: 'Country',
    name: 'country',
    description:
      'Country that a local number is in, as its two-letter code, its English name or from the list',
  });

export const customString = () =>
  text({
    displayName: 'Custom String',
    name: 'customString',
    type: 'string',
    default: '',
    description:
      'Your own reference. It comes back in results, receipts and replies. Left empty, the node sets one that is the same in every try of the same item.',
  });

export const fromEmail = () =>
  email({
    displayName: 'From Email',
    name: 'fromEmail',
    type: 'string',
    default: '',
    placeholder: 'name@email.com',
    description: 'Email address that replies are sent to',
  });

/** What ClickSend takes for "now", and gives back for it. */
const NOW = [0, '0'];

export const schedule = () => {
  const field = time();
  return {
    ...field,
    read: (raw: unknown, reading: Reading) => field.read(NOW.some((now) => now === raw) ? '' : raw, reading),
  };
};

const time = () =>
  moment(
    {
      displayName: 'Schedule',
      name: 'schedule',
      type: 'dateTime',
      default: '',
      description:
        "When to send. Left empty, it is sent now. Without a zone, the time is in the workflow's time zone.",
    },
    { future: true },
  );

const SOURCE = 'n8n';

export const source = () =>
  text({
    displayName: 'Source',
    name: 'source',
    type: 'string',
    default: SOURCE,
    description: "Name of the sending application, by which ClickSend's reports tell messages apart",
  });

/** The name of the sending application, as given or the usual one. */
export function sourceOf({ source: given = SOURCE }: { source?: string }): string {
  return given;
}

/** Where a message goes, and which application it comes from. */
export interface Addressed {
  to?: string;
  listId?: string;
  options: { source?: string };
}

/** Optional fields that messages have in common; each kind of message offers those it has. */
export interface MessageFields {
  country?: string;
  from?: string;
  fromEmail?: string;
  /** Unix seconds. */
  schedule?: number;
}

/** What every message of ClickSend's send calls has in common: absent values are left out, never sent empty. */
export function messageEntry(
  { to, listId, options }: Addressed,
  { country: iso, from, fromEmail: replyTo, schedule: time }: MessageFields,
  reference: string,
): IDataObject {
  return {
    source: sourceOf(options),
    ...(listId === undefined ? { to } : { list_id: Number(listId) }),
    custom_string: reference,
    ...(iso === undefined ? {} : { country: iso }),
    ...(from === undefined ? {} : { from }),
    ...(replyTo === undefined ? {} : { from_email: replyTo }),
    ...(time === undefined ? {} : { schedule: time }),
  };
}
