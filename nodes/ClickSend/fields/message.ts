import type { IDataObject, IDisplayOptions } from 'n8n-workflow';
import { phoneNumber } from '../../shared/fields/phoneNumber';
import { moment, text } from '../../shared/fields/values';

/** ClickSend reads E.164, and local numbers together with `country`. */
const NUMBER = { plus: true, least: 4, most: 15 };

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
  text(
    {
      displayName: 'Country',
      name: 'country',
      type: 'string',
      default: '',
      placeholder: 'e.g. AU',
      description: 'Two-letter code of the country that a local number is in',
    },
    { most: 2 },
  );

export const customString = () =>
  text({
    displayName: 'Custom String',
    name: 'customString',
    type: 'string',
    default: '',
    description:
      'Your own reference. It comes back in results, receipts and replies. Left empty, the node sets one that is the same in every try of the same item.',
  });

export const from = () =>
  text({
    displayName: 'From',
    name: 'from',
    type: 'string',
    default: '',
    placeholder: 'e.g. +61422222222',
    description:
      'A number of the account or an approved name of 3 to 11 letters and digits. Left empty, ClickSend chooses.',
  });

export const fromEmail = () =>
  text({
    displayName: 'From Email',
    name: 'fromEmail',
    type: 'string',
    default: '',
    placeholder: 'name@email.com',
    description: 'Email address that replies are sent to',
  });

export const schedule = () =>
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

/** What every message of ClickSend's send calls has in common. */
export function messageEntry(
  {
    to,
    listId,
    additionalFields,
  }: {
    to?: string;
    listId?: string;
    additionalFields: { country?: string; from?: string; fromEmail?: string; schedule?: number };
  },
  reference: string,
): IDataObject {
  const { country: iso, from: sender, fromEmail: email, schedule: time } = additionalFields;
  return {
    source: 'n8n',
    ...(listId === undefined ? { to } : { list_id: Number(listId) }),
    custom_string: reference,
    ...(iso === undefined ? {} : { country: iso.toUpperCase() }),
    ...(sender === undefined ? {} : { from: sender }),
    ...(email === undefined ? {} : { from_email: email }),
    ...(time === undefined ? {} : { schedule: time }),
  };
}
