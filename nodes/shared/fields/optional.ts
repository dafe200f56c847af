import omit from 'lodash/omit';
import { isAbsent, type Field } from './field';

/** The same field where it may be left empty. */
export function optional<N extends string, T>(required: Field<N, T>): Field<N, T | undefined> {
  return {
    ...required,
    property: omit(required.property, 'required'),
    read: (raw, reading) => (isEmpty(raw) ? undefined : required.read(raw, reading)),
  };
}

/** A resource locator is empty when its value is. One that was added and never touched has no mark of n8n's yet. */
function isEmpty(raw: unknown): boolean {
  const isLocator = typeof raw === 'object' && raw !== null && 'mode' in raw && 'value' in raw;
  return isAbsent(isLocator ? raw.value : raw);
}
