import { InvalidInput, type Field } from './field';

/**
 * A value that becomes a part of an address, where `.` and `..` would lead to something else: a request to delete a
 * tag of a contact would delete the contact.
 */
export function pathPart<N extends string, T extends string | undefined>(built: Field<N, T>): Field<N, T> {
  return {
    ...built,
    read: (raw, reading) => {
      const part = built.read(raw, reading);
      if (/^\s*\.{1,2}\s*$/.test(part ?? ''))
        throw new InvalidInput(built.property.displayName, `can't be '${part}'`);
      return part;
    },
  };
}
