import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { forAll, InvalidInput, leading, type ValuesOf } from '../../../shared/fields/field';
import { text } from '../../../shared/fields/values';
import type { Preparation } from '../../../shared/operation/operation';
import { countSegments } from '../../../shared/text/segments';
import { listId } from '../../fields/contactList';
import { binaryPropertyName, fileAddress, fileSource, uploaded } from '../../fields/media';
import {
  messageEntry,
  recipient,
  sendTo,
  source,
  type Addressed,
  type MessageFields,
} from '../../fields/message';
import { batchOptions } from '../../fields/options';

/** Longer texts are cut (developers.clicksend.com, "Send MMS"). */
const MOST_CHARACTERS = 1500;
const MOST_UNICODE = 500;
const MOST_SUBJECT = 20;

/** What sending an MMS and asking for its price have in common. */
export const mmsFields = () =>
  [
    sendTo(),
    fileSource(),
    leading(listId({ show: { sendTo: ['list'] } })),
    leading(binaryPropertyName()),
    simplify(),
    batchOptions(source()),
  ] as const;

/** What an item says of its MMS; the file is often the same for all. */
export const mmsContent = () =>
  [recipient({ show: { sendTo: ['number'] } }), subject(), body(), forAll(mediaFile())] as const;

const mediaFile = () =>
  fileAddress(
    {
      displayName: 'Media File',
      name: 'mediaFile',
      placeholder: 'e.g. https://example.com/cat.jpg',
      description:
        'Address of a JPG or GIF that anybody can open, up to 250 kB (GIF 100 kB). Some older phones take only 30 kB.',
    },
    'mms',
  );

const subject = () =>
  text(
    {
      displayName: 'Subject',
      name: 'subject',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. Hello',
      description: 'Subject of the message, up to 20 characters',
    },
    { most: MOST_SUBJECT },
  );

const body = () =>
  text({
    displayName: 'Message',
    name: 'body',
    type: 'string',
    typeOptions: { rows: 3 },
    required: true,
    default: '',
    description:
      'Text of the message, up to 1,500 characters, or 500 with characters outside the SMS alphabet',
  });

type Mms = ValuesOf<ReturnType<typeof mmsFields>> &
  ValuesOf<ReturnType<typeof mmsContent>> & { additionalFields: MessageFields & { customString?: string } };

/** @throws {InvalidInput} for what ClickSend would cut or refuse */
export function checkMms({ body: written }: Pick<Mms, 'body'>): string[] {
  const { encoding } = countSegments(written);
  const most = encoding === 'UCS-2' ? MOST_UNICODE : MOST_CHARACTERS;
  if (written.length <= most) return [];
  const kind = encoding === 'UCS-2' ? ' with characters outside the SMS alphabet' : '';
  throw new InvalidInput('Message', `has ${written.length} characters: at most ${most} are allowed${kind}`);
}

/** Puts the address of the uploaded file in the place of the typed one. */
export async function withMedia<P extends Pick<Mms, 'binaryPropertyName' | 'mediaFile'>>(
  parameters: P,
  preparation: Preparation,
): Promise<P> {
  const { binaryPropertyName: fieldName } = parameters;
  if (fieldName === undefined) return parameters;
  return { ...parameters, mediaFile: await uploaded(fieldName, 'mms', preparation) };
}

/** What all messages of one call share. */
export function mmsCall({ mediaFile: address }: Pick<Mms, 'mediaFile'>): IDataObject {
  return { media_file: address };
}

/** One entry of `messages` (developers.clicksend.com, "Send MMS"); the file stands beside them. */
export function mmsEntry(
  parameters: Addressed & Pick<Mms, 'subject' | 'body' | 'additionalFields'>,
  reference: string,
): IDataObject {
  const { subject: title, body: written, additionalFields } = parameters;
  return { ...messageEntry(parameters, additionalFields, reference), subject: title, body: written };
}
