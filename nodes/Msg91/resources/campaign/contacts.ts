import type { IDataObject } from 'n8n-workflow';
import { field } from '../../../shared/fields/build';
import { pairs } from '../../../shared/fields/collection';
import { entries } from '../../../shared/fields/entries';
import { InvalidInput, isAbsent, type ValuesOf } from '../../../shared/fields/field';
import { undecorated, withCountryCode } from '../../../shared/fields/internationalNumber';
import { text, textReader } from '../../../shared/fields/values';
import { contactEmail } from '../../fields/email';

/** MSG91's campaign service: at most 50 contacts in each of `to`, `cc` and `bcc` of an item. */
export const MOST_CONTACTS = 50;

const name = () =>
  text({
    displayName: 'Name',
    name: 'name',
    type: 'string',
    default: '',
    description: 'Name of the contact',
  });

const email = () => contactEmail('Email address, for campaigns that send email');

const mobile = () => {
  const asText = textReader();
  return field(
    {
      displayName: 'Mobile Number',
      name: 'mobile',
      type: 'string',
      default: '',
      placeholder: 'e.g. +919876543210',
      description:
        'Mobile number with country code, for campaigns that send SMS, WhatsApp or voice. A number without country code needs the option Default Country Code.',
    },
    (value, reading, label) => undecorated(asText(value, reading, label), label),
    'mobiles',
  );
};

const contactFields = () =>
  [
    name(),
    email(),
    mobile(),
    pairs({
      displayName: 'Variables',
      name: 'variables',
      pairName: 'Variable',
      placeholder: 'Add Variable',
      description: "This contact's own values, which SMS, WhatsApp and RCS prefer to those of the item",
    }),
  ] as const;

/** The one contact that most items have, as three fields. */
export const contactOfItem = () => [name(), email(), mobile()] as const;

/** Further contacts of the same item. */
export const moreContacts = () =>
  entries(
    {
      displayName: 'More Contacts',
      name: 'moreContacts',
      entryName: 'Contact',
      description: 'Further recipients of the item; 50 contacts are allowed in all',
    },
    contactFields(),
  );

/** A contact as typed; what was left empty is absent. */
export type Contact = Partial<ValuesOf<ReturnType<typeof contactFields>>>;

/**
 * A contact in the words of MSG91's campaign service.
 * @throws {InvalidInput} when nothing says where to reach it
 */
export function contactEntry(contact: Contact, defaultCode: string | undefined): IDataObject {
  const { name: called, email: address, mobile: number, variables = {} } = contact;
  if (address === undefined && number === undefined) {
    throw new InvalidInput('Email', 'and Mobile Number are both empty: give at least one of them');
  }
  return {
    ...(called === undefined ? {} : { name: called }),
    ...(address === undefined ? {} : { email: address }),
    ...(number === undefined ? {} : { mobiles: withCountryCode(number, defaultCode, 'Mobile Number') }),
    ...(Object.keys(variables).length === 0 ? {} : { variables: typed(variables) }),
  };
}

/** True when the item itself names a contact beside the list. */
export function isContact({ email: address, mobile: number }: Contact): boolean {
  return !isAbsent(address) || !isAbsent(number);
}

const MEDIA = /^(\w+):(image|video|document)$/;

/** Values in the newer form of the campaign service; the file of a WhatsApp header is written `header_1:image`. */
export function typed(values: Record<string, string>): IDataObject {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      placeOf(key),
      { type: MEDIA.exec(key)?.[2] ?? 'text', value },
    ]),
  );
}

/** The name of a variable at MSG91, without the kind that may stand behind it. */
export function placeOf(name: string): string {
  return MEDIA.exec(name)?.[1] ?? name;
}
