import { InvalidInput } from '../../shared/fields/field';
import type { MappedValues } from '../../shared/fields/mapper';
import type { Request } from '../../shared/http/request';
import type { Preparation } from '../../shared/operation/operation';
import { judge } from './envelope';

/** Where the variables of a template or a campaign are read. */
export interface VariableSource<V> {
  /** What it is called in warnings: "template". */
  what: string;
  request: Request;
  /** @returns undefined when the answer holds none such */
  variables(body: unknown): V[] | undefined;
  /** The name of a variable among the fields of an item. */
  nameOf(variable: V): string;
}

/**
 * With Auto-Map: those fields of the item that the template knows; all of them where it can't be read. Each template
 * is read once in an execution.
 * @throws {InvalidInput} when a value that the template needs is damaged
 * @param rename gives a value the name under which it is sent; default: its own
 */
export async function knownValues<V>(
  mapped: MappedValues,
  source: VariableSource<V>,
  { once, send, warn }: Preparation,
  rename: (variable: V) => string = source.nameOf,
): Promise<MappedValues> {
  if (!mapped.automatic) return mapped;
  const { what, request, nameOf } = source;
  const known = await once(`variables of ${JSON.stringify(request)}`, () => read(source, send));
  if (known === undefined) {
    warn(`The ${what} could not be read, so all fields of the item were sent as its variables`);
    return mapped;
  }
  const fields = { ...mapped.taken, ...mapped.values };
  const given = known.filter((variable) => Object.hasOwn(fields, nameOf(variable)));
  const [lost] = known.map(nameOf).filter((name) => mapped.unusable?.includes(name));
  if (lost !== undefined) {
    throw new InvalidInput(
      lost,
      'is a number with too many digits, or text cut within a character: give it as text',
    );
  }
  const missing = known.filter((variable) => !given.includes(variable)).map(nameOf);
  if (missing.length > 0)
    warn(`The item has no field for these variables of the ${what}: ${missing.join(', ')}`);
  const values = given.map((variable) => [rename(variable), fields[nameOf(variable)] ?? ''] as const);
  return { ...mapped, values: Object.fromEntries(values) };
}

/**
 * Warns of variables that have a value neither in the form nor in the option 'Variables'.
 * @param what what they are variables of: "template"
 * @param missing names that the form offers and that were left empty
 * @param given names under 'Variables'
 */
export function missingWarnings(what: string, missing: string[], given: string[]): string[] {
  const empty = missing.filter((name) => !given.includes(name));
  return empty.length === 0 ? [] : [`These variables of the ${what} have no value: ${empty.join(', ')}`];
}

async function read<V>(
  { request, variables }: VariableSource<V>,
  send: Preparation['send'],
): Promise<V[] | undefined> {
  const reply = await send(request);
  if (reply.kind !== 'answer') return undefined;
  const verdict = judge(reply, request);
  return verdict.kind === 'taken' ? variables(verdict.body) : undefined;
}
