import { simplify } from '../../../shared/fields/output';
import { InvalidInput } from '../../../shared/fields/field';
import { choice, text } from '../../../shared/fields/values';
import { call } from '../../../shared/operation/operation';
import { rejected } from '../../../shared/operation/outcome';
import { dataRow } from '../../api/contact';
import { checkFile, NO_ADDRESS, uploadedAddress, uploadRequest, type Conversion } from '../../api/media';
import { BINARY_LABEL, binaryPropertyName } from '../../fields/media';
import { callOptions } from '../../fields/options';

const contentSource = () =>
  choice(
    {
      displayName: 'File From',
      name: 'contentSource',
      type: 'options',
      noDataExpression: true,
      options: [
        { name: 'Base64 Text', value: 'base64', description: 'The bytes of the file written in base64' },
        { name: 'Binary Data', value: 'binary', description: 'A binary field of the item' },
      ],
      default: 'binary',
      description: 'Where the file comes from',
    },
    ['base64', 'binary'] as const,
  );

const content = () =>
  text({
    displayName: 'Content',
    name: 'content',
    type: 'string',
    required: true,
    default: '',
    displayOptions: { show: { contentSource: ['base64'] } },
    description: 'The bytes of the file in base64, with or without a "data:" prefix',
  });

const CONVERSIONS: readonly Conversion[] = ['csv', 'fax', 'mms', 'post', 'postcard'];

const convertTo = () =>
  choice(
    {
      displayName: 'Convert To',
      name: 'convert',
      type: 'options',
      required: true,
      options: [
        { name: 'Contact Import (CSV)', value: 'csv' },
        { name: 'Fax (PDF)', value: 'fax' },
        { name: 'Letter (PDF)', value: 'post' },
        { name: 'MMS (JPG or GIF)', value: 'mms' },
        { name: 'Postcard (PDF)', value: 'postcard' },
      ],
      default: 'mms',
      description: 'What the file is for, which decides about its form and its size',
    },
    CONVERSIONS,
  );

/** @throws {InvalidInput} for text that is no base64 */
function decoded(written: string): Buffer {
  const plain = written.replace(/^data:[^,]*,/, '').replace(/\s/g, '');
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(plain) && plain.length % 4 === 0) return Buffer.from(plain, 'base64');
  throw new InvalidInput('Content', 'is not base64: give the bytes of the file in base64');
}

/** POST /uploads (developers.clicksend.com, "Upload media file"). */
export const convert = call({
  name: 'Convert',
  action: 'Convert media file',
  description: 'Upload a file, have it converted and get the URL that a message or an import can use',
  fields: [
    contentSource(),
    binaryPropertyName({ show: { contentSource: ['binary'] } }),
    content(),
    convertTo(),
    simplify(),
    callOptions(),
  ],
  check: ({ content: written, convert: conversion }) => {
    if (written !== undefined) checkFile({ data: decoded(written), mimeType: '' }, conversion, 'Content');
    return [];
  },
  before: async (parameters, { binary }) => {
    const { binaryPropertyName: fieldName, content: written, convert: conversion } = parameters;
    if (fieldName === undefined) return { ...parameters, content: decoded(written ?? '').toString('base64') };
    const file = await binary(fieldName);
    checkFile(file, conversion, BINARY_LABEL);
    return { ...parameters, content: file.data.toString('base64') };
  },
  request: ({ content: encoded, convert: conversion }) => uploadRequest(encoded ?? '', conversion),
  interpret: (verdict) =>
    verdict.kind === 'taken' && uploadedAddress(verdict.body) === undefined ? rejected(NO_ADDRESS) : verdict,
  rows: dataRow,
});
