import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { forAll, leading, type ValuesOf } from '../../../shared/fields/field';
import { flag } from '../../../shared/fields/values';
import type { Preparation } from '../../../shared/operation/operation';
import { mailingFields } from '../../fields/mailing';
import { source, sourceOf } from '../../fields/message';
import { binaryPropertyName, fileAddress, fileSource, uploaded } from '../../fields/media';
import { largeBatchOptions } from '../../fields/options';

/** What sending a letter and asking for its price have in common. */
export const letterFields = () =>
  [
    fileSource(),
    leading(binaryPropertyName()),
    colour(),
    duplex(),
    simplify(),
    largeBatchOptions(priorityPost(), source(), templateUsed()),
  ] as const;

/** What an item says of its letter; the file is often the same for all. */
export const letterContent = () => [forAll(fileUrl()), ...mailingFields()] as const;

const fileUrl = () =>
  fileAddress(
    {
      displayName: 'File URL',
      name: 'fileUrl',
      placeholder: 'e.g. https://example.com/letter.pdf',
      description: 'Address of a PDF with upright pages that anybody can open, up to 10 MB',
    },
    'post',
  );

const colour = () =>
  flag({
    displayName: 'Colour',
    name: 'colour',
    type: 'boolean',
    default: false,
    description: 'Whether to print in colour instead of black and white',
  });

const duplex = () =>
  flag({
    displayName: 'Duplex',
    name: 'duplex',
    type: 'boolean',
    default: false,
    description: 'Whether to print on both sides of the paper',
  });

const priorityPost = () =>
  flag({
    displayName: 'Priority Post',
    name: 'priorityPost',
    type: 'boolean',
    default: false,
    description: 'Whether to send by priority mail',
  });

const templateUsed = () =>
  flag({
    displayName: 'Template Used',
    name: 'templateUsed',
    type: 'boolean',
    default: false,
    description: "Whether the file follows ClickSend's template, with the address where the window is",
  });

type Letter = ValuesOf<ReturnType<typeof letterFields>> & ValuesOf<ReturnType<typeof letterContent>>;

/** Puts the address of the uploaded file in the place of the typed one. */
export async function withFile<P extends Pick<Letter, 'binaryPropertyName' | 'fileUrl'>>(
  parameters: P,
  preparation: Preparation,
): Promise<P> {
  const { binaryPropertyName: fieldName } = parameters;
  if (fieldName === undefined) return parameters;
  return { ...parameters, fileUrl: await uploaded(fieldName, 'post', preparation) };
}

/** What all letters of one call share: every switch is sent, as 0 or 1. */
export function letterCall(letter: Pick<Letter, 'fileUrl' | 'colour' | 'duplex' | 'options'>): IDataObject {
  const { fileUrl: address, colour: coloured, duplex: both, options } = letter;
  return {
    file_url: address,
    template_used: Number(options.templateUsed ?? false),
    colour: Number(coloured ?? false),
    duplex: Number(both ?? false),
    priority_post: Number(options.priorityPost ?? false),
    source: sourceOf(options),
  };
}
