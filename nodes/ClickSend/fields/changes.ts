import { collection, type Chosen } from '../../shared/fields/collection';
import { InvalidInput, type Field } from '../../shared/fields/field';
import { asObject } from '../../shared/http/json';

/** What an update is to change. */
export interface Changes<F extends readonly Field[]> {
  changed: Chosen<F>;
  /** Labels of fields that were added and left empty. */
  kept: string[];
}

/** The optional fields of an update; one that is empty changes nothing. */
export function updateFields<const F extends readonly Field[]>(inner: F): Field<'updateFields', Changes<F>> {
  const built = collection(
    {
      displayName: 'Update Fields',
      name: 'updateFields',
      placeholder: 'Add field',
      description: 'What changes. An empty field stays as it is: ClickSend documents no way to empty one.',
    },
    inner,
  );
  return {
    ...built,
    read: (raw, reading) => {
      const changed = built.read(raw, reading);
      const added = Object.keys(asObject(raw) ?? {});
      const kept = inner.filter(({ name }) => added.includes(name) && !(name in changed));
      return { changed, kept: kept.map(({ property }) => property.displayName) };
    },
  };
}

/**
 * @returns warnings about empty fields
 * @throws {InvalidInput} for an update that changes nothing
 */
export function checkChanges({
  updateFields: { changed, kept },
}: {
  updateFields: Changes<readonly Field[]>;
}) {
  if (Object.keys(changed).length === 0) {
    throw new InvalidInput('Update Fields', 'is empty: add at least one field to change');
  }
  return kept.map(
    (label) => `'${label}' is empty and stays as it is: ClickSend documents no way to empty it`,
  );
}

/**
 * What a record holds now: a change takes the whole of it, so what is not known would be lost.
 * @throws {Error} when ClickSend's answer holds nothing of it
 */
export function known<T extends object>(values: T): T {
  if (Object.values(values).some((value) => value !== undefined)) return values;
  throw new Error('ClickSend gave nothing of what is to be changed, so what stays is not known: try again');
}
