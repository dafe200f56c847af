/** Decoded names and values. */
export type Parameter = [name: string, value: string];

/**
 * The query in the one form that is both signed and sent: sorted by name, encoded as Java does it, without empty
 * values (contract 1.3: the vendor's server is written in Java).
 */
export function canonicalQuery(parameters: Parameter[]): string {
  return [...joined(parameters)]
    .filter(([, value]) => value !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) => `${javaEncoded(name)}=${javaEncoded(value)}`)
    .join('&');
}

/** Several values of one name are one value with commas. */
function joined(parameters: Parameter[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of parameters) {
    const before = values.get(name);
    values.set(name, before === undefined ? value : `${before},${value}`);
  }
  return values;
}

/** Form encoding as in java.net.URLEncoder: letters, digits and `.-_*` stay, a space is a plus, the rest is %XX. */
export function javaEncoded(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString())
    .replace(/[!'()~]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/g, '+');
}

/** Reads a query in any encoding, this one included. */
export function parametersOf(query: string): Parameter[] {
  return [...new URLSearchParams(query)];
}

/** Reads n8n's query object: lists become one value with commas, nothing stays nothing. */
export function parametersOfObject(query: object): Parameter[] {
  return Object.entries(query).map(([name, value]) => [name, textOf(value)]);
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(textOf).join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
