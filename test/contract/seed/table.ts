import type { IBinaryKeyData, INodeParameters, NodeParameterValueType } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox/server';

/**
 * One seed operation: what the vendor takes and gives back by the contract, and where a user of the node finds it.
 * Paths are those of lodash (`messages[0].to`), save that `[]` in a vendor's path stands for its first row.
 */
export interface SeedOperation {
  resource: string;
  operation: string;
  /** The contract's section. */
  section: string;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the base URL, with the parameters of the path in braces: `/lists/{list_id}`. */
  path: string;
  runs: SeedRun[];
  /** What the contract names and the node does not send, with the reason. */
  leftOut?: Record<string, string>;
}

/** One way to fill the operation; what excludes each other (a number and a list) is filled in different runs. */
export interface SeedRun {
  name: string;
  /** What the vendor must hold before. */
  arrange?(sandbox: Sandbox): void | Promise<void>;
  /** Parameters of the node alone: what decides about others. */
  node?: INodeParameters;
  binary?: IBinaryKeyData;
  /** By the vendor's own name. */
  parameters: Record<string, SeedParameter>;
  /** What the request says without a parameter for it. */
  always?: Record<string, unknown>;
  returns?: SeedReturns;
}

export interface SeedParameter {
  /** Where the request carries it; the body when left out. */
  in?: 'query' | 'path';
  /** The parameter of the node. */
  at: string;
  /** What the user gives; no two parameters of a run alike. */
  given: NodeParameterValueType;
  /** What arrives, when the vendor wants another form. */
  sent?: unknown;
}

/** Where the fields of the vendor's answer are found in the item. */
export interface SeedReturns {
  /** Fields that the item has when Simplify is off: at the vendor's own path, or at the second one. */
  raw: Array<string | readonly [path: string, at: string]>;
  /** The vendor's path -> the place in the item when Simplify is on. */
  simplified: Record<string, Place>;
  /** What the node adds to the answer: whether Simplify is on or off, on alone, and off alone. */
  added?: Record<string, unknown>;
  addedSimplified?: Record<string, unknown>;
  addedRaw?: Record<string, unknown>;
}

/** A place in the item; with `value` when the node puts the field into another form. */
export type Place = string | { at: string; value: unknown };

/** What a resource locator holds when the user types an id instead of picking it. */
export function byId(value: string | number): NodeParameterValueType {
  return { __rl: true, mode: 'id', value };
}

/** The vendor's path with a name for each field: `under('data', ['a', 'b'])` is `data.a`, `data.b`. */
export function under(parent: string, names: readonly string[]): string[] {
  return names.map((name) => `${parent}.${name}`);
}

/** Fields of a row that a simplified item has by the same name. */
export function keeps(parent: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [`${parent}.${name}`, name]));
}
