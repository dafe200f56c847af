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

/** Documented as booleans; seen as 0 and 1, also in text (contract 2.1). */
const FLAGS = ['is_scheduled', 'is_billable'];

/** The named fields that the row has. */
export function picked(row: IDataObject, names: readonly string[]): IDataObject {
  const found = names.filter((name) => name in row && !(TEXTS.includes(name) && row[name] === null));
  return Object.fromEntries(found.map((name) => [name, valueOf(row, name)]));
}

function valueOf(row: IDataObject, name: string): IDataObject[string] {
  const value = row[name];
  if (TEXTS.includes(name)) return asText(value) ?? value;
  return FLAGS.includes(name) ? flagOf(value) : value;
}

function flagOf(value: IDataObject[string]): IDataObject[string] {
  if (['1', 'true'].includes(String(value))) return true;
  return ['0', 'false'].includes(String(value)) ? false : value;
}
