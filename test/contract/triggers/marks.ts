import type { IDataObject } from 'n8n-workflow';
import type { Place } from '../seed/table';
import { kept } from './push';

/** Every name with a value that no other has; what matters for the event has one of its own. */
export function filled(names: readonly string[], own: IDataObject): IDataObject {
  return { ...Object.fromEntries(names.map((name) => [name, `some ${name}`])), ...own };
}

/** Every name at its own place, but those of `others`. */
export function placed(names: readonly string[], others: Record<string, Place>): Record<string, Place> {
  return { ...kept(...names), ...others };
}
