import type { IDataObject } from 'n8n-workflow';
import { entries } from '../../../shared/fields/entries';
import { InvalidInput, type Field } from '../../../shared/fields/field';
import { choice, text, texts } from '../../../shared/fields/values';
import type { Preparation } from '../../../shared/operation/operation';
import { BINARY_LABEL } from '../../fields/media';

/** Files that go along with an email. */
export interface Attachment {
  /** The item's fields that hold them. */
  binaryPropertyName: string[];
  disposition: 'attachment' | 'inline' | undefined;
  contentId: string | undefined;
  filename: string | undefined;
  /** What ClickSend gets, once the files were read. */
  files?: IDataObject[];
}

const LABEL = 'Attachments';

export const attachments = (): Field<'attachments', Attachment[]> =>
  entries(
    {
      displayName: LABEL,
      name: 'attachments',
      entryName: 'Attachment',
      description: 'Files of the item that go along with the email',
    },
    [binaryPropertyName(), disposition(), contentId(), filename()],
  );

const binaryPropertyName = () =>
  texts({
    displayName: BINARY_LABEL,
    name: 'binaryPropertyName',
    type: 'string',
    required: true,
    default: 'data',
    placeholder: 'e.g. data',
    hint: 'The name of the input field containing the binary file data',
    description:
      'Name of the binary field of the item that holds the file. Several names are separated by commas, or come as a list from an expression.',
  });

const disposition = () =>
  choice(
    {
      displayName: 'Disposition',
      name: 'disposition',
      type: 'options',
      options: [
        { name: 'Attachment', value: 'attachment', description: 'A file beside the text' },
        { name: 'Inline', value: 'inline', description: 'An image that the text shows' },
      ],
      default: 'attachment',
      description: 'Whether the file stands beside the text or in it',
    },
    ['attachment', 'inline'] as const,
  );

const contentId = () =>
  text({
    displayName: 'Content ID',
    name: 'contentId',
    type: 'string',
    default: '',
    placeholder: 'e.g. logo',
    description:
      'ID of the file in the email: the HTML shows an inline image as &lt;img src="cid:logo"&gt;. Left empty, it is the name of the binary field.',
  });

const filename = () =>
  text({
    displayName: 'File Name',
    name: 'filename',
    type: 'string',
    default: '',
    placeholder: 'e.g. invoice.pdf',
    description: 'Name that the recipient sees. Left empty, it is the name of the file in the item.',
  });

/** @throws {InvalidInput} for several files that are all to have one name or id */
export function checkAttachments(chosen: Attachment[]): void {
  for (const { binaryPropertyName: names, contentId: id, filename: name } of chosen) {
    if (names.length > 1 && (id ?? name) !== undefined) {
      throw new InvalidInput(LABEL, 'can have a Content ID or a File Name only where they are of one file');
    }
  }
}

/**
 * Reads the files from the item. ClickSend wants all five fields of an attachment
 * (developers.clicksend.com, "Send transactional email").
 * @throws {InvalidInput} for a binary field that is not there, and for an empty file
 */
export async function withFiles(
  chosen: Attachment[],
  { binary }: Pick<Preparation, 'binary'>,
): Promise<Attachment[]> {
  return await Promise.all(
    chosen.map(async (attachment) => ({
      ...attachment,
      files: await Promise.all(
        attachment.binaryPropertyName.map(async (name) => fileOf(attachment, name, await binary(name))),
      ),
    })),
  );
}

function fileOf(
  { contentId: id, disposition: place, filename: given }: Attachment,
  field: string,
  { data, mimeType, fileName }: Awaited<ReturnType<Preparation['binary']>>,
): IDataObject {
  if (data.length === 0) throw new InvalidInput(LABEL, `has an empty file in the binary field '${field}'`);
  return {
    content: data.toString('base64'),
    // A file that some other node made may have neither; ClickSend takes no empty text.
    type: mimeType || 'application/octet-stream',
    filename: given ?? (fileName || field),
    disposition: place ?? 'attachment',
    content_id: id ?? field,
  };
}
