import { field } from '../../shared/fields/build';
import type { Certain, Field, Literal } from '../../shared/fields/field';
import { plainText } from '../../shared/fields/plainText';
import { textReader, type TextBounds } from '../../shared/fields/values';

/** Text without the spaces around it, which is how the platform measures and keeps it. */
export function trimmed<const N extends string, R extends boolean | undefined = undefined>(
  literal: Literal<N, R, undefined>,
  bounds: TextBounds = {},
): Field<N, Certain<string, R, undefined>> {
  const bounded = textReader(bounds);
  return field(literal, (value, reading, label) => bounded(plainText(value, label).trim(), reading, label));
}
