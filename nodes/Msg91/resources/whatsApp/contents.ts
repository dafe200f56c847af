import { entries } from '../../../shared/fields/entries';
import type { ValuesOf } from '../../../shared/fields/field';
import { choice, text } from '../../../shared/fields/values';

/** What a message of an open conversation can hold. */
const KINDS = ['text', 'image', 'document', 'video', 'audio', 'location', 'contacts', 'interactive'] as const;

/** The kind of a message's content. */
export type Kind = (typeof KINDS)[number];

export const contentType = () =>
  choice(
    {
      displayName: 'Content Type',
      name: 'contentType',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'Audio', value: 'audio' },
        { name: 'Contact', value: 'contacts', description: 'A name with its phone number' },
        { name: 'Document', value: 'document' },
        { name: 'Image', value: 'image' },
        { name: 'Interactive', value: 'interactive', description: 'A text with buttons, or a list' },
        { name: 'Location', value: 'location' },
        { name: 'Text', value: 'text' },
        { name: 'Video', value: 'video' },
      ],
      default: 'text',
      description: 'What the message holds',
    },
    KINDS,
  );

const shownFor = (...kinds: Kind[]) => ({ displayOptions: { show: { contentType: kinds } } });

/** WhatsApp's limit of a text. */
const MOST_CHARACTERS = 4096;

export const body = () =>
  text(
    {
      displayName: 'Text',
      name: 'text',
      type: 'string',
      typeOptions: { rows: 3 },
      required: true,
      default: '',
      ...shownFor('text'),
      description: 'Text of the message, at most 4,096 characters',
    },
    { most: MOST_CHARACTERS },
  );

export const link = () =>
  text({
    displayName: 'Media URL',
    name: 'link',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'e.g. https://files.example.com/photo.jpg',
    ...shownFor('image', 'document', 'video', 'audio'),
    description: 'Public address of the file',
  });

const coordinate = <const N extends 'latitude' | 'longitude'>(
  name: N,
  displayName: string,
  example: string,
) =>
  text({
    displayName,
    name,
    type: 'string',
    required: true,
    default: '',
    placeholder: `e.g. ${example}`,
    ...shownFor('location'),
    description: 'Degrees as a decimal number',
  });

export const latitude = () => coordinate('latitude', 'Latitude', '22.7196');
export const longitude = () => coordinate('longitude', 'Longitude', '75.8577');

const contactFields = () =>
  [
    text({
      displayName: 'Name',
      name: 'name',
      type: 'string',
      required: true,
      default: '',
      description: 'Name of the contact',
    }),
    text({
      displayName: 'Phone',
      name: 'phone',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. +919876543210',
      description: 'Phone number of the contact',
    }),
    text({
      displayName: 'Email',
      name: 'email',
      type: 'string',
      default: '',
      placeholder: 'name@email.com',
      description: 'Email address of the contact',
    }),
  ] as const;

export const contacts = () =>
  entries(
    {
      displayName: 'Contacts',
      name: 'contacts',
      entryName: 'Contact',
      description: 'The contacts that are sent',
      ...shownFor('contacts'),
    },
    contactFields(),
  );

/** A contact that is sent as a message, read and checked. */
export type SharedContact = ValuesOf<ReturnType<typeof contactFields>>;
