import omit from 'lodash/omit';
import pick from 'lodash/pick';
import type { INodeProperties } from 'n8n-workflow';
import { pairsOf, type Pairs } from './collection';
import { isAbsent, type Field } from './field';
import { plainText } from './plainText';

/** Values for fields that only the vendor knows. */
export interface MappedValues {
  values: Pairs;
  /** Names that the form offers and that were left empty. */
  missing: string[];
  /** True when the values are the item's own fields, whether the vendor knows them or not. */
  automatic: boolean;
  /** Fields of the item that mean something else, unless the vendor knows fields of these names too. */
  taken?: Pairs;
  /** Names of the item's fields that can't be sent as they are: numbers with too many digits, half an emoji. */
  unusable?: string[];
}

interface MapperLiteral<N extends string> {
  displayName: string;
  name: N;
  description: string;
  /** What one field is called, in lower case: "variable". */
  word: string;
  /** The method that reads the fields from the account. */
  method: string;
  /** Parameters that decide which fields there are. */
  dependsOn: string[];
}

/** Marks the values that were gathered from the item. */
class OwnFields {
  constructor(
    readonly values: Pairs,
    readonly taken: Pairs,
    readonly unusable: string[],
  ) {}
}

/**
 * n8n's form of fields that are read from the account. Names keep their exact case.
 * @param taken names that mean something else when all fields of an item are taken
 */
export function mapper<const N extends string>(
  literal: MapperLiteral<N>,
  taken: readonly string[],
): Field<N, MappedValues> {
  return {
    name: literal.name,
    property: propertyOf(literal),
    vendorName: literal.name,
    fromItem: (json) => {
      const { values, unusable } = plainFields(json);
      return new OwnFields(omit(values, taken), pick(values, taken), unusable);
    },
    read: (raw) => read(raw, literal.displayName),
  };
}

function propertyOf<N extends string>(literal: MapperLiteral<N>): INodeProperties & { name: N } {
  const { displayName, name, description, word, method, dependsOn } = literal;
  return {
    displayName,
    name,
    type: 'resourceMapper',
    noDataExpression: true,
    default: { mappingMode: 'defineBelow', value: null },
    description,
    typeOptions: {
      loadOptionsDependsOn: dependsOn,
      resourceMapper: {
        resourceMapperMethod: method,
        mode: 'add',
        valuesLabel: displayName,
        fieldWords: { singular: word, plural: `${word}s` },
        addAllFields: true,
        multiKeyMatch: false,
        supportAutoMap: false,
      },
    },
  };
}

function read(raw: unknown, label: string): MappedValues {
  if (raw instanceof OwnFields) return { ...raw, missing: [], automatic: true };
  if (isAbsent(raw)) return { values: {}, missing: [], automatic: false };
  const { value, schema } = formOf(raw);
  const values = isAbsent(value) ? {} : withoutEmpty(pairsOf(value, label));
  return { values, missing: schema.filter((name) => !Object.hasOwn(values, name)), automatic: false };
}

/** n8n's own value of the form, or a plain object from a workflow that was made elsewhere. */
function formOf(raw: unknown): { value: unknown; schema: string[] } {
  if (typeof raw !== 'object' || raw === null || !('mappingMode' in raw)) return { value: raw, schema: [] };
  const { value, schema } = raw as { value?: unknown; schema?: Array<{ id: string }> };
  return { value, schema: (schema ?? []).map(({ id }) => id) };
}

function withoutEmpty(values: Pairs): Pairs {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

/** Every field of an item that is text, a number or a switch. */
function plainFields(json: Record<string, unknown>): { values: Pairs; unusable: string[] } {
  const fields = Object.entries(json).filter(([, value]) => !isAbsent(value) && typeof value !== 'object');
  const values: Pairs = {};
  const unusable: string[] = [];
  for (const [name, value] of fields) {
    try {
      values[name] = plainText(value, name);
    } catch {
      unusable.push(name);
    }
  }
  return { values, unusable };
}
