import { jsonParse, type IDisplayOptions, type INodeProperties } from 'n8n-workflow';
import { asObject } from '../http/json';
import { InvalidInput, isAbsent, type Field, type ValuesOf } from './field';
import { plainText } from './plainText';

/** Values of optional fields: only those that were added and are not empty. */
export type Chosen<F extends readonly Field[]> = Partial<ValuesOf<F>>;

/** What n8n shows of a group of values; the rest follows from the values. */
interface GroupLiteral<N extends string> {
  displayName: string;
  name: N;
  placeholder?: string;
  description?: string;
  displayOptions?: IDisplayOptions;
}

/** n8n's "Add option" list: its fields are read like any others and given as one object. */
export function collection<const N extends string, const F extends readonly Field[]>(
  literal: GroupLiteral<N>,
  inner: F,
): Field<N, Chosen<F>> {
  const options = [...inner]
    .map(({ property }) => property)
    .sort((one, other) => one.displayName.localeCompare(other.displayName));
  const property = { ...literal, type: 'collection', default: {}, options } as INodeProperties & { name: N };
  return {
    name: property.name,
    property,
    vendorName: property.name,
    inner: [...inner],
    read: (raw, reading) => {
      const typed = isAbsent(raw) ? {} : objectOf(raw, property.displayName);
      const chosen = inner
        .map((each) => [each.name, each.read(typed[each.name], reading)] as const)
        .filter(([, value]) => value !== undefined);
      return Object.fromEntries(chosen) as Chosen<F>;
    },
  };
}

/** Free pairs of a name and a value. */
export type Pairs = Record<string, string>;

/**
 * Pairs typed one by one ("Add pair"), or an object from an expression. Names keep their exact case.
 */
export function pairs<const N extends string>(
  literal: GroupLiteral<N> & {
    /** What one pair is called, for instance "Variable". */
    pairName: string;
  },
): Field<N, Pairs> {
  const { pairName, ...shown } = literal;
  const property = {
    ...shown,
    type: 'fixedCollection',
    typeOptions: { multipleValues: true, multipleValueButtonText: `Add ${pairName}` },
    default: {},
    options: [
      {
        name: 'pairs',
        displayName: pairName,
        values: [
          {
            displayName: 'Name',
            name: 'name',
            type: 'string',
            default: '',
            description: `Name of the ${pairName.toLowerCase()}, in its exact case`,
          },
          {
            displayName: 'Value',
            name: 'value',
            type: 'string',
            default: '',
            description: `Value of the ${pairName.toLowerCase()}`,
          },
        ],
      },
    ],
  } as INodeProperties & { name: N };
  const read = (raw: unknown): Pairs => (isAbsent(raw) ? {} : pairsOf(raw, property.displayName));
  return { name: property.name, property, vendorName: property.name, read };
}

/** @throws {InvalidInput} when it is neither typed pairs nor an object of plain values */
export function pairsOf(value: unknown, label: string): Pairs {
  const plain = objectOf(value, label);
  const typed = 'pairs' in plain && Array.isArray(plain.pairs) ? plain.pairs : undefined;
  const entries: Array<[string, unknown]> = typed
    ? typed.map((pair: { name?: unknown; value?: unknown }) => [String(pair.name ?? ''), pair.value])
    : Object.entries(plain);
  return Object.fromEntries(
    entries
      .filter(([name]) => name !== '')
      .map(([name, entry]) => [name, pairValue(entry, `${label}: ${name}`)]),
  );
}

function pairValue(value: unknown, label: string): string {
  return value === undefined || value === null ? '' : plainText(value, label);
}

/** An object, or one written as JSON. */
function objectOf(value: unknown, label: string): Record<string, unknown> {
  const read = typeof value === 'string' ? jsonParse<unknown>(value, { fallbackValue: null }) : value;
  const found = asObject(read);
  if (found === undefined)
    throw new InvalidInput(label, 'must be an object of names and values, or JSON of one');
  return found;
}
