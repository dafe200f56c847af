import { jsonParse, type IDisplayOptions, type INodeProperties } from 'n8n-workflow';
import { InvalidInput, isAbsent, type Field, type Reading, type ValuesOf } from './field';

interface EntriesLiteral<N extends string> {
  displayName: string;
  name: N;
  /** What one entry is called, in Title Case: "Sender". */
  entryName: string;
  description?: string;
  displayOptions?: IDisplayOptions;
}

/**
 * Groups of values, typed one by one ("Add sender"), or a list of objects that an item has. In a list the fields are
 * named as the parameters or as the vendor names them.
 */
export function entries<const N extends string, const F extends readonly Field[]>(
  { entryName, ...shown }: EntriesLiteral<N>,
  inner: F,
): Field<N, Array<ValuesOf<F>>> {
  const property = {
    ...shown,
    type: 'fixedCollection',
    typeOptions: { multipleValues: true, multipleValueButtonText: `Add ${entryName}` },
    placeholder: `Add ${entryName}`,
    default: {},
    options: [{ name: 'entries', displayName: entryName, values: inner.map((field) => field.property) }],
  } as INodeProperties & { name: N };
  const label = property.displayName;
  return {
    name: property.name,
    property,
    vendorName: property.name,
    read: (raw, reading) =>
      (isAbsent(raw) ? [] : listOf(raw, label)).map((entry, index) =>
        valuesOf(inner, entry, reading, `${label} ${index + 1}`),
      ),
  };
}

function listOf(raw: unknown, label: string): Array<Record<string, unknown>> {
  const plain = typeof raw === 'string' ? jsonParse<unknown>(raw, { fallbackValue: null }) : raw;
  const typed = isRecord(plain) ? (plain.entries ?? []) : plain;
  if (!Array.isArray(typed) || !typed.every(isRecord)) {
    throw new InvalidInput(label, 'must be a list of objects, or JSON of one');
  }
  return typed;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function valuesOf<F extends readonly Field[]>(
  inner: F,
  entry: Record<string, unknown>,
  reading: Reading,
  label: string,
): ValuesOf<F> {
  const values: Record<string, unknown> = {};
  for (const field of inner) {
    if (!isShown(field, values, inner)) continue;
    values[field.name] = named(label, () =>
      field.read(entry[field.name] ?? entry[field.vendorName], reading),
    );
  }
  return values as ValuesOf<F>;
}

/** A field may depend on one that stands before it in the same entry, which may be left at its default. */
function isShown({ property }: Field, values: Record<string, unknown>, inner: readonly Field[]): boolean {
  return Object.entries(property.displayOptions?.show ?? {}).every(([name, allowed]) => {
    const usual: unknown = inner.find((field) => field.name === name)?.property.default;
    return (allowed as unknown[]).includes(values[name] ?? usual);
  });
}

/** Says which entry it is that holds the unusable value. */
function named<T>(label: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidInput) return unusable(`${label}: ${error.label}`, error.problem);
    return unusable(label, 'cannot be read');
  }
}

function unusable(label: string, problem: string): never {
  throw new InvalidInput(label, problem);
}
