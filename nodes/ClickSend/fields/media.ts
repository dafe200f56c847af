import type { IDisplayOptions } from 'n8n-workflow';
import type { Field } from '../../shared/fields/field';
import { choice, text, texts } from '../../shared/fields/values';
import type { Preparation } from '../../shared/operation/operation';
import {
  checkAddress,
  checkFile,
  fileDigest,
  NO_ADDRESS,
  uploadedAddress,
  uploadRequest,
  type Conversion,
} from '../api/media';

const FROM_BINARY: IDisplayOptions = { show: { fileSource: ['binary'] } };

/** Shown for files that are given by their address. */
const FROM_URL: IDisplayOptions = { show: { fileSource: ['url'] } };

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

interface AddressLiteral<N extends string> {
  displayName: string;
  name: N;
  placeholder: string;
  description: string;
}

/** The address of a file on the web that the channel takes as it is. */
export const fileAddress = <const N extends string>(literal: AddressLiteral<N>, conversion: Conversion) =>
  checkedAddresses(text(shownForUrl(literal)), (address) => {
    const trimmed = address?.trim();
    if (trimmed !== undefined) checkAddress(trimmed, conversion, literal.displayName);
    return trimmed;
  });

/** The same for one or more files. A comma inside an address is part of it. */
export const fileAddresses = <const N extends string>(literal: AddressLiteral<N>, conversion: Conversion) => {
  const field = texts(shownForUrl(literal));
  return checkedAddresses(
    { ...field, read: (raw, reading) => field.read(separated(raw), reading) },
    (addresses) => {
      for (const address of addresses ?? []) checkAddress(address, conversion, literal.displayName);
      return addresses;
    },
  );
};

function shownForUrl<const N extends string>(literal: AddressLiteral<N>) {
  return { ...literal, type: 'string', required: true, default: '', displayOptions: FROM_URL } as const;
}

function checkedAddresses<N extends string, T>(field: Field<N, T>, check: (value: T) => T): Field<N, T> {
  return { ...field, read: (raw, reading) => check(field.read(raw, reading)) };
}

/** Addresses may hold commas, for instance in a signature: only one before the next address divides. */
function separated(raw: unknown): unknown {
  if (typeof raw !== 'string') return raw;
  return raw.split(/[,\s]+(?=https?:)|[,\s]+$/i);
}

/** Label of the field, for the messages of what is wrong with its file. */
export const BINARY_LABEL = 'Input Data Field Name';

/** The binary field of the item that holds the file. */
export const binaryPropertyName = (displayOptions: IDisplayOptions = FROM_BINARY) =>
  text({
    displayName: BINARY_LABEL,
    name: 'binaryPropertyName',
    type: 'string',
    required: true,
    default: 'data',
    displayOptions,
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
    if (address === undefined) throw new Error(NO_ADDRESS);
    return address;
  });
}
