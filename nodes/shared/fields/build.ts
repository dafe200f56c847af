import snakeCase from 'lodash/snakeCase';
import type { IDisplayOptions, INodeProperties } from 'n8n-workflow';
import { InvalidInput, isAbsent, type Certain, type Field, type Literal, type Reading } from './field';

/** Turns a present value into what the operation works with; throws an Error that completes "'Label' ...". */
export type Reader<T> = (value: unknown, reading: Reading, label: string) => T;

/**
 * A field from n8n's property literal and a reader. Absent values are undefined; absent required values are refused.
 * A value that takes no expression is fixed for the node: it decides which other fields are shown.
 * @param vendorName the vendor's own name when it is not the snake_case of the parameter's name
 */
export function field<
  const N extends string,
  T,
  R extends boolean | undefined = undefined,
  D extends IDisplayOptions | undefined = undefined,
>(
  literal: Literal<N, R, D>,
  reader: Reader<T>,
  vendorName: string = snakeCase(literal.name),
): Field<N, Certain<T, R, D>> {
  const property = literal as INodeProperties & { name: N };
  const label = property.displayName;
  const read = (raw: unknown, reading: Reading): T | undefined => {
    if (!isAbsent(raw)) return reader(raw, reading, label);
    if (property.required) throw new InvalidInput(label, 'is empty: give a value');
    return undefined;
  };
  return {
    name: property.name,
    property,
    vendorName,
    fixed: property.noDataExpression === true,
    read: read as Field<N, Certain<T, R, D>>['read'],
  };
}
