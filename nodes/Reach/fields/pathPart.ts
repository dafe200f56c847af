import { InvalidInput, type Field } from '../../shared/fields/field';

/** A value that becomes a part of an address, where `.` and `..` would lead to something else. */
export function pathPart<N extends string>(built: Field<N, string>): Field<N, string> {
  return {
    ...built,
    read: (raw, reading) => {
      const part = built.read(raw, reading);
      if (/^\.{1,2}$/.test(part)) throw new InvalidInput(built.property.displayName, `can't be '${part}'`);
      return part;
    },
  };
}
