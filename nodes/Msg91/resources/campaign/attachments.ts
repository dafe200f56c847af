import type { IDataObject } from 'n8n-workflow';
import { field } from '../../../shared/fields/build';
import { entries } from '../../../shared/fields/entries';
import { InvalidInput, type ValuesOf } from '../../../shared/fields/field';
import { textReader } from '../../../shared/fields/values';
import type { Preparation } from '../../../shared/operation/operation';

/** MSG91's campaign service: a file of less than 2 MiB, all files of less than 6 MiB. */
const MOST_BYTES = 2 * 1024 * 1024;
const MOST_BYTES_IN_ALL = 6 * 1024 * 1024;

const asText = textReader();

const attachmentFields = () =>
  [
    field(
      {
        displayName: 'File Name',
        name: 'fileName',
        type: 'string',
        required: true,
        default: '',
        placeholder: 'e.g. invoice',
        description: 'Letters, digits, underscores, spaces and dashes, without the ending',
      },
      (value, reading, label) => {
        const name = asText(value, reading, label).trim();
        if (/^[\w -]+$/.test(name)) return name;
        throw new InvalidInput(
          label,
          `may hold letters, digits, underscores, spaces and dashes only: '${name}'`,
        );
      },
      'fileName',
    ),
    field(
      {
        displayName: 'File URL',
        name: 'file',
        type: 'string',
        required: true,
        default: '',
        placeholder: 'e.g. https://files.example.com/invoice.pdf',
        description: 'Public address of the file; it ends in .pdf or another usual ending',
      },
      (value, reading, label) => {
        const url = asText(value, reading, label).trim();
        if (/^https?:\/\/[^\s/]+\/\S*\.\w{2,5}$/.test(url)) return url;
        throw new InvalidInput(
          label,
          `must be an address that ends in the ending of a file, such as .pdf: '${url}'`,
        );
      },
    ),
  ] as const;

export const attachments = () =>
  entries(
    {
      displayName: 'Attachments',
      name: 'attachments',
      entryName: 'Attachment',
      description: 'Files for campaigns that send email, at most 2 MiB each and 6 MiB in all',
    },
    attachmentFields(),
  );

/** One attachment, read and checked. */
export type Attachment = ValuesOf<ReturnType<typeof attachmentFields>>;

/** An attachment in the words of MSG91's campaign service. */
export function attachmentEntry({ fileName, file }: Attachment): IDataObject {
  return { fileType: 'url', fileName, file };
}

/**
 * Asks the servers of the files for their size. One that does not tell n8n may still tell MSG91: then the user is
 * warned.
 * @throws {InvalidInput}
 */
export async function checkSizes(
  files: Attachment[],
  { once, sizeOf, warn }: Pick<Preparation, 'once' | 'sizeOf' | 'warn'>,
): Promise<void> {
  let total = 0;
  for (const { file } of files) {
    const size = await once(`size of ${file}`, () => sizeOf(file));
    if (size === undefined) warn(`${UNCHECKED}: ${file}`);
    else if (size >= MOST_BYTES) {
      throw new InvalidInput('Attachments', `hold a file of 2 MiB or more: ${file}`);
    }
    total += size ?? 0;
  }
  if (total >= MOST_BYTES_IN_ALL) throw new InvalidInput('Attachments', 'have 6 MiB or more in all');
}

const UNCHECKED =
  'n8n could not fetch this attachment to check its size. MSG91 refuses files of 2 MiB or more, and those that it cannot fetch';
