import get from 'lodash/get';
import has from 'lodash/has';

/** A vendor's path as lodash reads it: of a list, the first row is meant. */
function first(path: string): string {
  return path.replaceAll('[]', '[0]');
}

export function isAt(value: unknown, path: string): boolean {
  return has(value, first(path));
}

export function valueAt(value: unknown, path: string): unknown {
  return get(value, first(path));
}

/** The paths of everything that is neither an object nor a list, with `[]` for any row of a list. */
export function leaves(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) {
    const inner = value.flatMap((each) => leaves(each, `${path}[]`));
    return inner.length > 0 ? [...new Set(inner)] : [path];
  }
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([name, each]) =>
    leaves(each, path ? `${path}.${name}` : name),
  );
  return inner.length > 0 || path === '' ? inner : [path];
}

/** True for a path that one of the others names, or lies below. */
export function isCovered(path: string, others: string[]): boolean {
  return others.some(
    (other) => path === other || path.startsWith(`${other}.`) || path.startsWith(`${other}[`),
  );
}
