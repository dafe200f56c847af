import omit from 'lodash/omit';
import { jsonParse, type IDataObject } from 'n8n-workflow';
import { asObject, asRows } from '../../shared/http/json';
import { plainName } from './marks';

/**
 * The reports in one object of a push, each with what the object says about all of them. The old form v2 has them as
 * JSON text in the field `data`, and below that in lists called `report`; v4 has a list called `data`. An object of
 * any other form is one report.
 */
export function reportsIn(payload: IDataObject): IDataObject[] {
  for (const name of ['data', 'report']) {
    const rows = rowsIn(unpacked(payload[name]));
    const shared = omit(payload, name);
    if (rows.length > 0) return rows.flatMap((row) => reportsIn({ ...shared, ...row }));
  }
  return [payload];
}

function rowsIn(value: unknown): IDataObject[] {
  return Array.isArray(value) ? asRows(value) : asRows([value]);
}

/** Fields in which MSG91 writes objects and lists as JSON text. */
const PACKED = new Set(
  [
    ...['button', 'contacts', 'content', 'interactive', 'ivrInputs', 'messages', 'orders', 'reaction'],
    ...['sendTo', 'variables'],
  ].map(plainName),
);

/** The value of a field, as an object or list where MSG91 wrote one as JSON text. */
export function valueOf(name: string, value: IDataObject[string]): IDataObject[string] {
  return PACKED.has(plainName(name)) ? unpacked(value) : value;
}

/** What JSON text says when it is an object or a list, also when it was written as JSON text twice. */
export function unpacked(value: IDataObject[string]): IDataObject[string] {
  if (typeof value !== 'string' || !/^\s*["{[]/.test(value)) return value;
  const read = jsonParse<IDataObject[string]>(value, { fallbackValue: null });
  const inner =
    typeof read === 'string' ? jsonParse<IDataObject[string]>(read, { fallbackValue: null }) : read;
  return Array.isArray(inner) || asObject(inner) !== undefined ? inner : value;
}
