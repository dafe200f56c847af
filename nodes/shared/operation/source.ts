import type { IDataObject, IExecuteFunctions, INodeParameters } from 'n8n-workflow';
import { asObject } from '../http/json';
import { InvalidInput, isAbsent, type Field } from '../fields/field';
import { NearMiss } from './nearMiss';

/** Where the raw values of one item come from. */
export interface Source {
  valueOf(field: Field, itemIndex: number): unknown;
  /** What the user may have meant to give, and did not. */
  overlooked?(itemIndex: number): string[];
}

/** The part of n8n's execution context that knows parameters and items. */
export type ParameterContext = Pick<IExecuteFunctions, 'getNode' | 'getNodeParameter'>;

/**
 * Values typed into the node. An expression costs about 0.4 ms, so what holds none is asked for once per run.
 */
export class ParameterSource implements Source {
  private readonly constants = new Map<string, unknown>();
  private readonly typed: INodeParameters;

  constructor(private readonly context: ParameterContext) {
    this.typed = context.getNode().parameters;
  }

  valueOf({ name }: Field, itemIndex: number): unknown {
    if (!(name in this.typed)) return undefined;
    if (hasExpression(this.typed[name])) return this.resolve(name, itemIndex);
    if (!this.constants.has(name)) this.constants.set(name, this.resolve(name, 0));
    return this.constants.get(name);
  }

  private resolve(name: string, itemIndex: number): unknown {
    return this.context.getNodeParameter(name, itemIndex, undefined, { skipValidation: true });
  }
}

function hasExpression(value: unknown): boolean {
  if (typeof value === 'string') return value.startsWith('=');
  if (typeof value !== 'object' || value === null) return false;
  return Object.values(value).some(hasExpression);
}

/** The item's own fields, named as the parameters or as the vendor names them; without any expression. */
export class ItemSource implements Source {
  private readonly nearMiss: NearMiss;

  constructor(
    private readonly items: ReadonlyArray<{ json: IDataObject }>,
    private readonly parameters: Source,
    private readonly mapped: ReadonlySet<Field>,
  ) {
    this.nearMiss = new NearMiss(mapped);
  }

  overlooked(itemIndex: number): string[] {
    return this.nearMiss.warningsOf(this.items[itemIndex]?.json ?? {});
  }

  valueOf(field: Field, itemIndex: number): unknown {
    if (!this.mapped.has(field) || field.fixed) return this.parameters.valueOf(field, itemIndex);
    const json = this.items[itemIndex]?.json ?? {};
    if (field.inner === undefined) {
      const own = ownValue(field, json);
      return field.forAll && isAbsent(own) ? this.parameters.valueOf(field, itemIndex) : own;
    }
    const common = this.parameters.valueOf(field, itemIndex);
    const own = field.inner.map((each) => [each.name, ownValue(each, json)] as const);
    if (!isAbsent(common) && asObject(common) === undefined) {
      throw new InvalidInput(field.property.displayName, 'must be an object of names and values');
    }
    return {
      ...asObject(common),
      ...Object.fromEntries(own.filter(([, value]) => !isAbsent(value))),
    };
  }
}

function ownValue(field: Field, json: IDataObject): unknown {
  if (field.fromItem) return field.fromItem(json);
  return isAbsent(json[field.name]) ? json[field.vendorName] : json[field.name];
}
