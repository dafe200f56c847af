import type { IDisplayOptions, INodeProperties, NodeParameterValueType } from 'n8n-workflow';

/** What a field may know while it reads one item's value. */
export interface Reading {
  /** IANA name of the workflow's time zone, for dates without a zone. */
  timezone: string;
  /** Milliseconds since 1970; fixed for the whole run. */
  now: number;
}

/**
 * One parameter: how n8n shows it, and how its value is read and checked.
 * @typeParam N the parameter's name
 * @typeParam T what `read` gives
 */
export interface Field<N extends string = string, T = unknown> {
  name: N;
  property: INodeProperties;
  /** The vendor's own name, accepted beside `name` when values come from the item's fields. */
  vendorName: string;
  /** Fields inside a collection. */
  inner?: Array<Field>;
  /** True when the value is fixed for the node: it never comes from the item. */
  fixed?: boolean;
  /** True for what is shown above the mapped values, because these depend on it. */
  leading?: boolean;
  /** True for a value that is often the same for all items: typed once, an item's own one goes first. */
  forAll?: boolean;
  /** True for a time that an expression may compute anew in every try: it does not make another message. */
  timing?: boolean;
  /** True for what says how something is done or shown, not what: changing it makes no other message. */
  manner?: boolean;
  /** For values that are gathered from several fields of the item. */
  fromItem?(json: Record<string, unknown>): unknown;
  /**
   * @param raw the value as typed, as an expression gave it or as the item has it; undefined when absent
   * @throws {InvalidInput} when the value is not usable
   */
  read(raw: unknown, reading: Reading): T;
}

/** The same field, shown above the mapped values. */
export function leading<F extends Field<string, unknown>>(field: F): F {
  return { ...field, leading: true };
}

/** The field as one that makes no other message when it is changed before a later try. */
export function manner<F extends Field>(field: F): F {
  return { ...field, manner: true };
}

/** The field as one whose value is often the same for all items. */
export function forAll<F extends Field>(field: F): F {
  return { ...field, forAll: true };
}

/** Paths of the fields that make no other message when they change, those inside collections included. */
export function incidentalOf(fields: readonly Field[], path = ''): string[] {
  return fields.flatMap(({ name, timing, manner: isManner, inner }) => [
    ...(timing || isManner ? [`${path}${name}`] : []),
    ...incidentalOf(inner ?? [], `${path}${name}.`),
  ]);
}

/** The values of a list of fields, by name. */
export type ValuesOf<F extends readonly Field[]> = {
  [X in F[number] as X['name']]: X extends Field<string, infer T> ? T : never;
};

/** The parts of a property literal that decide a field's TypeScript type. */
export interface Literal<
  N extends string,
  R extends boolean | undefined,
  D extends IDisplayOptions | undefined,
> extends Omit<INodeProperties, 'name' | 'required' | 'displayOptions' | 'default'> {
  name: N;
  required?: R;
  displayOptions?: D;
  default: NodeParameterValueType;
}

/** A value is certain only when it is required and always shown. */
export type Certain<T, R, D> = R extends true ? (undefined extends D ? T : T | undefined) : T | undefined;

/** A value that cannot be used, named by the label that the user sees. */
export class InvalidInput extends Error {
  constructor(
    readonly label: string,
    readonly problem: string,
  ) {
    super(`'${label}' ${problem}`);
    this.name = 'InvalidInput';
  }
}

/** True for what counts as "not given": nothing, or text without characters. */
export function isAbsent(value: unknown): value is undefined | null | '' {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
