import type { IDisplayOptions } from 'n8n-workflow';
import { choice, text, texts } from '../../shared/fields/values';
import type { Preparation } from '../../shared/operation/operation';
import { checkFile, fileDigest, uploadedAddress, uploadRequest, type Conversion } from '../api/media';

const FROM_BINARY: IDisplayOptions = { show: { fileSource: ['binary'] } };

/** Shown for files that are given by their address. */
export const FROM_URL: IDisplayOptions = { show: { fileSource: ['url'] } };

/** Where a file comes from. */
export const fileSource = () =>
  choice(
    {
      displayName: 'File From',
      name: 'fileSource',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'Binary Data', value: 'binary', description: 'A file of the item, which is uploaded first' },
        { name: 'URL', value: 'url', description: 'A file on the web that anybody can open' },
      ],
      default: 'url',
      description: 'Where the file comes from',
    },
    ['url', 'binary'] as const,
  );

export const BINARY_LABEL = 'Input Data Field Name';

/** The binary field of the item that holds the file. */
export const binaryPropertyName = () =>
  text({
    displayName: BINARY_LABEL,
    name: 'binaryPropertyName',
    type: 'string',
    required: true,
    default: 'data',
    displayOptions: FROM_BINARY,
    placeholder: 'e.g. data',
    hint: 'The name of the input field containing the binary file data',
    description: 'Name of the binary field of the item that holds the file',
  });

/** The binary fields of the item that hold the files. */
export const binaryPropertyNames = (hint: string) =>
  texts({
    displayName: BINARY_LABEL,
    name: 'binaryPropertyName',
    type: 'string',
    required: true,
    default: 'data',
    displayOptions: FROM_BINARY,
    placeholder: 'e.g. data',
    hint,
    description:
      'Name of the binary field of the item that holds the file, or two names separated by a comma',
  });

/**
 * Uploads a binary field of the item, once for all items with the same file.
 * @returns the address that ClickSend gives the file
 * @throws {InvalidInput} when the channel does not take such a file
 */
export async function uploaded(
  fieldName: string,
  conversion: Conversion,
  { ask, binary, once }: Preparation,
): Promise<string> {
  const file = await binary(fieldName);
  checkFile(file, conversion, BINARY_LABEL);
  return await once(fileDigest(file, conversion), async () => {
    const request = uploadRequest(file.data.toString('base64'), conversion);
    const address = uploadedAddress(await ask(request));
    if (address === undefined)
      throw new Error('ClickSend took the file and gave no address for it: try again');
    return address;
  });
}
