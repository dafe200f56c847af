import type { JsonObject } from '../http/json';

export type Problems = Record<string, string>;
type Check = (value: unknown) => string | undefined;

export interface FieldRule {
  check: Check;
  required?: boolean;
}

/** A field that is judged elsewhere. */
export const anything: FieldRule = { check: () => undefined };

const empty = 'The value must not be empty: leave the field out.';

/** A text that is not empty. */
export const text: Check = (value) => {
  if (typeof value !== 'string') return 'The value must be a string.';
  return value === '' ? empty : undefined;
};

/** A text that may be empty, or null. */
export const anyText: Check = (value) =>
  typeof value === 'string' || value === null ? undefined : 'The value must be a string.';

/** A whole number, also written in digits. */
export const integer: Check = (value) =>
  Number.isInteger(value) || (typeof value === 'string' && /^\d+$/.test(value))
    ? undefined
    : 'The value must be an integer.';

export const boolean: Check = (value) =>
  typeof value === 'boolean' ? undefined : 'The value must be a boolean.';

export const list: Check = (value) => (Array.isArray(value) ? undefined : 'The value must be an array.');

/** One of the given values. */
export function oneOf(...values: unknown[]): Check {
  return (value) => (values.includes(value) ? undefined : `The value must be one of ${values.join(', ')}.`);
}

/** Every field of the object that is unknown, missing or of the wrong kind, with a text for each. */
export function checkFields(object: JsonObject, rules: Record<string, FieldRule>, prefix = ''): Problems {
  const problems: Problems = {};
  for (const name of Object.keys(object)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    const problem = rule ? rule.check(object[name]) : 'The field is unknown.';
    if (problem !== undefined) problems[prefix + name] = problem;
  }
  for (const name of Object.keys(rules)) {
    if (rules[name]?.required && object[name] === undefined)
      problems[prefix + name] = 'The field is required.';
  }
  return problems;
}
