import type { IDataObject } from 'n8n-workflow';
import { field } from '../../../shared/fields/build';
import { entries } from '../../../shared/fields/entries';
import { InvalidInput, leading, type ValuesOf } from '../../../shared/fields/field';
import { mailAddress, mailAddresses } from '../../../shared/fields/mailAddress';
import { choice, flag, text, textReader, texts } from '../../../shared/fields/values';

const asText = textReader();

export const from = () =>
  leading(
    mailAddress({
      displayName: 'From',
      name: 'from',
      type: 'string',
      required: true,
      default: '',
      placeholder: 'e.g. Acme <hi@mail.example.com>',
      description: 'Sender, at the verified domain',
    }),
  );

export const to = () =>
  mailAddresses({
    displayName: 'To',
    name: 'to',
    type: 'string',
    required: true,
    default: '',
    placeholder: 'name@email.com',
    description:
      'One or many recipients who see each other, separated by commas; a name may stand before an address in angle brackets',
  });

export const replyTo = () =>
  mailAddresses({
    displayName: 'Reply To',
    name: 'replyTo',
    type: 'string',
    default: '',
    placeholder: 'name@email.com',
    description: 'Email addresses that replies go to',
  });

export const inReplyTo = () =>
  text({
    displayName: 'In Reply To',
    name: 'inReplyTo',
    type: 'string',
    default: '',
    description: 'ID of the message that this one answers',
  });

/** MSG91 takes promotional for what is not said. */
export const mailType = () =>
  choice(
    {
      displayName: 'Mail Type',
      name: 'mailTypeId',
      type: 'options',
      options: [
        { name: 'Notification', value: 2 },
        { name: 'Promotional', value: 3 },
        { name: 'Transactional', value: 1 },
      ],
      default: 1,
      description: 'What kind of email it is. Left out, MSG91 takes it for promotional.',
    },
    [1, 2, 3] as const,
  );

export const validateBeforeSend = () =>
  flag({
    displayName: 'Validate Before Send',
    name: 'validateBeforeSend',
    type: 'boolean',
    default: false,
    description:
      "Whether MSG91 checks the addresses first, which it charges for. Not confirmed by MSG91's current pages.",
  });

export const binaryAttachments = () =>
  texts({
    displayName: 'Input Data Field Names',
    name: 'binaryPropertyNames',
    type: 'string',
    default: '',
    placeholder: 'e.g. data, invoice',
    description: 'Names of the binary fields of the item that are attached, separated by commas',
  });

const attachmentFields = () =>
  [
    text(
      {
        displayName: 'File Name',
        name: 'fileName',
        type: 'string',
        required: true,
        default: '',
        placeholder: 'e.g. invoice.pdf',
        description: 'Name of the file as the recipient sees it',
      },
      {},
      'fileName',
    ),
    field(
      {
        displayName: 'File URL',
        name: 'filePath',
        type: 'string',
        required: true,
        default: '',
        placeholder: 'e.g. https://files.example.com/invoice.pdf',
        description: 'Public address of the file',
      },
      (value, reading, label) => {
        const url = asText(value, reading, label).trim();
        if (/^https?:\/\/\S+$/.test(url)) return url;
        throw new InvalidInput(label, `is not a public address: '${url}'`);
      },
      'filePath',
    ),
  ] as const;

export const linkedAttachments = () =>
  entries(
    {
      displayName: 'Attachments by URL',
      name: 'attachments',
      entryName: 'Attachment',
      description: 'Files that MSG91 fetches itself',
    },
    attachmentFields(),
  );

/** A file that MSG91 fetches, read and checked. */
export type LinkedAttachment = ValuesOf<ReturnType<typeof attachmentFields>>;

/** A file in the words of MSG91's email call: as a data URL, or as an address. */
export function attachedFile(
  file: { data: Buffer; mimeType: string; fileName?: string },
  field: string,
): IDataObject {
  return {
    file: `data:${file.mimeType};base64,${file.data.toString('base64')}`,
    fileName: file.fileName ?? field,
  };
}
