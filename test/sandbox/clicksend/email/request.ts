import { isObject } from '../../http/json';
import type { JsonObject } from '../../http/json';

/** The objects of a list. */
export function partsOf(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
