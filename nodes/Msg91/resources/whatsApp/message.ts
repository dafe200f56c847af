import type { IDataObject } from 'n8n-workflow';
import { InvalidInput } from '../../../shared/fields/field';
import type { Kind, SharedContact } from './contents';
import type { ChoiceRow } from './interactiveFields';
import { checked, list, replyButtons } from './interactive';

/** The parameters of a message, as far as its kind needs them. */
export interface Contents {
  contentType?: Kind;
  text?: string;
  link?: string;
  latitude?: string;
  longitude?: string;
  contacts?: SharedContact[];
  interactiveType?: 'button' | 'list' | 'json';
  interactiveText?: string;
  choices?: ChoiceRow[];
  listButton?: string;
  interactive?: IDataObject;
  additionalFields: {
    caption?: string;
    fileName?: string;
    placeName?: string;
    address?: string;
    header?: string;
    footer?: string;
  };
  options: { nestInteractive?: boolean };
}

/**
 * The part of the body that says what the message holds, in the words of MSG91's WhatsApp call. Media, location and
 * contacts stand in `payload`; interactive stands beside the numbers, in some accounts in `payload` too.
 * @throws {InvalidInput}
 */
export function contentOf(contents: Contents): IDataObject {
  const { contentType: kind = 'text' } = contents;
  if (kind === 'text') return { content_type: kind, text: contents.text };
  if (kind === 'interactive') return interactiveContent(contents);
  return { content_type: kind, payload: { type: kind, [kind]: payloadOf(kind, contents) } };
}

function payloadOf(
  kind: Exclude<Kind, 'text' | 'interactive'>,
  contents: Contents,
): IDataObject | IDataObject[] {
  if (kind === 'location') return locationOf(contents);
  if (kind === 'contacts') return contactsOf(contents);
  return mediaOf(kind, contents);
}

function mediaOf(kind: Kind, { link = '', additionalFields }: Contents): IDataObject {
  if (!/^https?:\/\/\S+$/.test(link))
    throw new InvalidInput('Media URL', `is not a public address: '${link}'`);
  const { caption, fileName } = additionalFields;
  return {
    link,
    ...(caption === undefined || kind === 'audio' ? {} : { caption }),
    ...(fileName === undefined || kind !== 'document' ? {} : { filename: fileName }),
  };
}

function locationOf({ latitude, longitude, additionalFields }: Contents): IDataObject {
  const { placeName, address } = additionalFields;
  return {
    longitude: degrees('Longitude', longitude, 180),
    latitude: degrees('Latitude', latitude, 90),
    ...(placeName === undefined ? {} : { name: placeName }),
    ...(address === undefined ? {} : { address }),
  };
}

function degrees(label: string, written: string | undefined, most: number): string {
  const number = Number(written?.trim() || Number.NaN);
  if (Math.abs(number) <= most) return String(number);
  throw new InvalidInput(label, `must be a number from -${most} to ${most}, not '${written ?? ''}'`);
}

function contactsOf({ contacts = [] }: Contents): IDataObject[] {
  if (contacts.length === 0) throw new InvalidInput('Contacts', 'is empty: give at least one contact');
  return contacts.map(({ name, phone, email }) => ({
    name: { formatted_name: name, first_name: name },
    phones: [{ phone }],
    ...(email === undefined ? {} : { emails: [{ email }] }),
  }));
}

function interactiveContent(contents: Contents): IDataObject {
  const built = interactiveOf(contents);
  const isNested = contents.options.nestInteractive === true;
  return {
    content_type: 'interactive',
    ...(isNested ? { payload: { type: 'interactive', interactive: built } } : { interactive: built }),
  };
}

function interactiveOf(contents: Contents): IDataObject {
  const { interactiveType, interactive = {}, choices = [], listButton = '' } = contents;
  if (interactiveType === 'json') return checked(interactive);
  const { header, footer } = contents.additionalFields;
  const texts = { text: contents.interactiveText ?? '', header, footer };
  return interactiveType === 'list' ? list(texts, listButton, choices) : replyButtons(texts, choices);
}
