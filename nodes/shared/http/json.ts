import type { IDataObject } from 'n8n-workflow';

/** A JSON object, or undefined for anything else (arrays included). */
export function asObject(value: unknown): IDataObject | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as IDataObject)
    : undefined;
}

/** The objects of a JSON array; an empty list for anything else. */
export function asRows(value: unknown): IDataObject[] {
  return Array.isArray(value) ? value.map(asObject).filter((row) => row !== undefined) : [];
}

/** Text or a number as text; undefined when there is nothing to say. */
export function asText(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
