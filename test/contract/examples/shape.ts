/**
 * Where an answer has another shape than the documented one: a key too few or too many, or another JSON type. A
 * documented null says that the value is optional: a plain value in its place is as good.
 * @param nullable paths that may be null although the documented value is not
 */
export function differences(
  documented: unknown,
  actual: unknown,
  nullable: readonly string[] = [],
  path = '',
): string[] {
  if (actual === null && nullable.includes(path)) return [];
  if (documented === null) return isPlain(actual) ? [] : [`${path} is ${typeOf(actual)}, not null`];
  if (typeOf(documented) !== typeOf(actual)) {
    return [`${path || 'the answer'} is ${typeOf(actual)}, not ${typeOf(documented)}`];
  }
  if (Array.isArray(documented) && Array.isArray(actual)) return inRows(documented, actual, nullable, path);
  if (!isObject(documented) || !isObject(actual)) return [];
  const names = new Set([...Object.keys(documented), ...Object.keys(actual)]);
  return [...names].flatMap((name) => {
    const inner = path ? `${path}.${name}` : name;
    if (!(name in actual)) return [`${inner} is missing`];
    if (!(name in documented)) return [`${inner} is not documented`];
    return differences(documented[name], actual[name], nullable, inner);
  });
}

/** Every row has the shape of one of the documented rows; the first one is meant when none fits. */
function inRows(
  documented: unknown[],
  actual: unknown[],
  nullable: readonly string[],
  path: string,
): string[] {
  if (documented.length === 0) return actual.length === 0 ? [] : [`${path} is not empty`];
  if (actual.length === 0) return [`${path} is empty`];
  return actual.flatMap((row) => {
    const tries = documented.map((each) => differences(each, row, nullable, `${path}[]`));
    return tries.find((found) => found.length === 0) ?? tries[0] ?? [];
  });
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}
