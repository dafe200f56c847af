import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { forAll, leading, type ValuesOf } from '../../../shared/fields/field';
import { text } from '../../../shared/fields/values';
import type { Preparation } from '../../../shared/operation/operation';
import { checkAddress } from '../../api/media';
import { listId } from '../../fields/contactList';
import { binaryPropertyName, fileSource, FROM_URL, uploaded } from '../../fields/media';
import { messageEntry, recipient, sendTo, type Addressed, type MessageFields } from '../../fields/message';
import { largeBatchOptions } from '../../fields/options';

/** What sending a fax and asking for its price have in common. */
export const faxFields = () =>
  [
    sendTo(),
    fileSource(),
    leading(listId({ show: { sendTo: ['list'] } })),
    leading(binaryPropertyName()),
    simplify(),
    largeBatchOptions(),
  ] as const;

export const faxContent = () => [recipient({ show: { sendTo: ['number'] } }), forAll(fileUrl())] as const;

const fileUrl = () =>
  text({
    displayName: 'File URL',
    name: 'fileUrl',
    type: 'string',
    required: true,
    default: '',
    displayOptions: FROM_URL,
    placeholder: 'e.g. https://example.com/contract.pdf',
    description: 'Address of a PDF with upright pages that anybody can open, up to 4 MB',
  });

type Fax = ValuesOf<ReturnType<typeof faxFields>> &
  ValuesOf<ReturnType<typeof faxContent>> & { additionalFields: MessageFields };

/** @throws {InvalidInput} for what ClickSend would refuse */
export function checkFax({ fileUrl: address }: Pick<Fax, 'fileUrl'>): string[] {
  if (address !== undefined) checkAddress(address, 'fax', 'File URL');
  return [];
}

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

export function faxEntry(
  parameters: Addressed & Pick<Fax, 'additionalFields'>,
  reference: string,
): IDataObject {
  return messageEntry(parameters, parameters.additionalFields, reference);
}
