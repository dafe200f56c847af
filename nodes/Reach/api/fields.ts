import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../shared/http/json';

/** Ids and numbers that people dial: text, though some versions of the platform give numbers (contract 2.1). */
const TEXTS = [
  'message_id',
  'id',
  'msisdn',
  'short_code',
  'country',
  'country_code',
  'phone_number',
  'url_id',
];

/** The named fields that the row has. */
export function picked(row: IDataObject, names: readonly string[]): IDataObject {
  const found = names.filter((name) => name in row && !(TEXTS.includes(name) && row[name] === null));
  return Object.fromEntries(found.map((name) => [name, valueOf(row, name)]));
}

function valueOf(row: IDataObject, name: string): IDataObject[string] {
  return TEXTS.includes(name) ? (asText(row[name]) ?? row[name]) : row[name];
}
