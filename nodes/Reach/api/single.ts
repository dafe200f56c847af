import type { IDataObject } from 'n8n-workflow';
import { asObject } from '../../shared/http/json';

/**
 * The one object that a question was answered with.
 * @param signs fields of which it has at least one
 * @throws Error when the answer is something else: an empty item would look like one that was found
 */
export function single(body: unknown, what: string, signs: readonly string[]): IDataObject {
  const found = asObject(body);
  if (found && signs.some((name) => name in found)) return found;
  throw new Error(`Reach answered with something else than ${what}: nothing was read`);
}
