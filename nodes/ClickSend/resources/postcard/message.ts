import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { forAll, InvalidInput, leading, type ValuesOf } from '../../../shared/fields/field';
import type { Preparation } from '../../../shared/operation/operation';
import { mailingFields } from '../../fields/mailing';
import { BINARY_LABEL, binaryPropertyNames, fileAddresses, fileSource, uploaded } from '../../fields/media';
import { largeBatchOptions } from '../../fields/options';

const SIDES = 'one file with two pages, or two files for the front and the back';

/** What sending a postcard and asking for its price have in common. */
export const postcardFields = () =>
  [
    fileSource(),
    leading(binaryPropertyNames(`Give ${SIDES}, separated by a comma`)),
    simplify(),
    largeBatchOptions(),
  ] as const;

/** What an item says of its postcard; the files are often the same for all. */
export const postcardContent = () => [forAll(fileUrls()), ...mailingFields()] as const;

const fileUrls = () =>
  fileAddresses(
    {
      displayName: 'File URLs',
      name: 'fileUrls',
      placeholder: 'e.g. https://example.com/front.pdf, https://example.com/back.pdf',
      description: `Addresses that anybody can open, separated by commas: ${SIDES}. PDF in A5 with 5 mm bleed and no border.`,
    },
    'postcard',
  );

type Postcard = ValuesOf<ReturnType<typeof postcardFields>> & ValuesOf<ReturnType<typeof postcardContent>>;

const MOST_FILES = 2;

/** @throws {InvalidInput} for what ClickSend would refuse */
export function checkPostcard(postcard: Pick<Postcard, 'fileUrls' | 'binaryPropertyName'>): string[] {
  const { fileUrls: addresses = [], binaryPropertyName: names = [] } = postcard;
  if (Math.max(addresses.length, names.length) > MOST_FILES) {
    throw new InvalidInput(
      addresses.length > 0 ? 'File URLs' : BINARY_LABEL,
      `has too many files: give ${SIDES}`,
    );
  }
  return [];
}

/** Puts the addresses of the uploaded files in the place of the typed ones. */
export async function withFiles<P extends Pick<Postcard, 'binaryPropertyName' | 'fileUrls'>>(
  parameters: P,
  preparation: Preparation,
): Promise<P> {
  const { binaryPropertyName: names } = parameters;
  if (names === undefined) return parameters;
  const addresses: string[] = [];
  for (const name of names) addresses.push(await uploaded(name, 'postcard', preparation));
  return { ...parameters, fileUrls: addresses };
}

/** What all postcards of one call share: a list even for one file. */
export function postcardCall({ fileUrls: addresses = [] }: Pick<Postcard, 'fileUrls'>): IDataObject {
  return { file_urls: addresses };
}
