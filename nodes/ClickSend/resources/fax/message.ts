import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { forAll, leading, type ValuesOf } from '../../../shared/fields/field';
import type { Preparation } from '../../../shared/operation/operation';
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
import { largeBatchOptions } from '../../fields/options';

/** What sending a fax and asking for its price have in common. */
export const faxFields = () =>
  [
    sendTo(),
    fileSource(),
    leading(listId({ show: { sendTo: ['list'] } })),
    leading(binaryPropertyName()),
    simplify(),
    largeBatchOptions(source()),
  ] as const;

/** What an item says of its fax; the file is often the same for all. */
export const faxContent = () => [recipient({ show: { sendTo: ['number'] } }), forAll(fileUrl())] as const;

const fileUrl = () =>
  fileAddress(
    {
      displayName: 'File URL',
      name: 'fileUrl',
      placeholder: 'e.g. https://example.com/contract.pdf',
      description: 'Address of a PDF with upright pages that anybody can open, up to 4 MB',
    },
    'fax',
  );

type Fax = ValuesOf<ReturnType<typeof faxFields>> &
  ValuesOf<ReturnType<typeof faxContent>> & { additionalFields: MessageFields };

/** Puts the address of the uploaded file in the place of the typed one. */
export async function withFile<P extends Pick<Fax, 'binaryPropertyName' | 'fileUrl'>>(
  parameters: P,
  preparation: Preparation,
): Promise<P> {
  const { binaryPropertyName: fieldName } = parameters;
  if (fieldName === undefined) return parameters;
  return { ...parameters, fileUrl: await uploaded(fieldName, 'fax', preparation) };
}

/** What all faxes of one call share. */
export function faxCall({ fileUrl: address }: Pick<Fax, 'fileUrl'>): IDataObject {
  return { file_url: address };
}

/** One entry of `messages` (developers.clicksend.com, "Send fax"); the file stands beside them. */
export function faxEntry(
  parameters: Addressed & Pick<Fax, 'additionalFields'>,
  reference: string,
): IDataObject {
  return messageEntry(parameters, parameters.additionalFields, reference);
}
