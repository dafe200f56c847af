import type { IDataObject } from 'n8n-workflow';
import { isAbsent, type Field } from '../fields/field';

/**
 * Finds the fields of an item that Auto-Map does not use, though they are called almost as it expects ("Schedule"
 * for `schedule`): without a word, that message would be sent at once. Where an operation takes whatever an item has,
 * nothing is overlooked.
 */
export class NearMiss {
  private readonly names = new Map<string, { name: string; all: string[] }>();
  private readonly exact = new Set<string>();

  constructor(mapped: Iterable<Field>) {
    const fields = [...mapped].flatMap((field) => field.inner ?? [field]);
    if (fields.some(({ fromItem }) => fromItem)) return;
    for (const { name, vendorName } of fields) {
      for (const each of [name, vendorName]) {
        this.exact.add(each);
        this.names.set(plain(each), { name, all: [name, vendorName] });
      }
    }
  }

  /** @returns a warning for each field of the item that was probably meant */
  warningsOf(json: IDataObject): string[] {
    return Object.keys(json).flatMap((key) => {
      const meant = this.exact.has(key) ? undefined : this.names.get(plain(key));
      if (meant === undefined || isAbsent(json[key]) || meant.all.some((name) => !isAbsent(json[name])))
        return [];
      return [`The field '${key}' of the item is not used: the node knows it as '${meant.name}'`];
    });
  }
}

/** `Custom String`, `custom_string` and `customString` are the same word. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
