import type { SentRequest } from './check';
import type { Endpoint } from './endpoint';
import type { Field, Fields } from './fields';

/** The names of an endpoint's fields: `?page`, `messages.to`. */
export function namesIn({ query = {}, body }: Endpoint): { wanted: string[]; leftOut: string[] } {
  const all = [...placed(query, '?'), ...placed(body?.fields ?? {})];
  return {
    wanted: all.filter(([, field]) => field.unused === undefined).map(([name]) => name),
    leftOut: all.filter(([, field]) => field.unused !== undefined).map(([name]) => name),
  };
}

function placed(fields: Fields, prefix = ''): Array<[string, Field]> {
  return Object.entries(fields).flatMap(([name, field]): Array<[string, Field]> => {
    const inner = field.object?.fields ?? field.list?.of.fields;
    return inner ? placed(inner, `${prefix}${name}.`) : [[prefix + name, field]];
  });
}

/** The names that requests hold, in the same form. */
export function namesSent(requests: readonly SentRequest[]): Set<string> {
  return new Set(
    requests.flatMap(({ query, body }) => [
      ...[...new URLSearchParams(query).keys()].map((name) => `?${name}`),
      ...(body === '' ? [] : namesOf(JSON.parse(body))),
    ]),
  );
}

function namesOf(value: unknown, prefix = ''): string[] {
  if (Array.isArray(value)) return [prefix, ...value.flatMap((one) => namesOf(one, prefix))];
  if (typeof value !== 'object' || value === null) return [prefix];
  const dot = prefix === '' ? '' : `${prefix}.`;
  return Object.entries(value).flatMap(([name, inner]) => namesOf(inner, dot + name));
}
