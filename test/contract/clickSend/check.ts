import type { Endpoint } from './endpoint';
import type { Field, Fields, List, Shape } from './fields';
import { endpoints, pathFields } from './requests';

/** A request as it went out: path below the base URL, query and body as sent. */
export interface SentRequest {
  method: string;
  path: string;
  query: string;
  body: string;
}

/** What is wrong, by the name of the field. */
export type Problems = Record<string, string>;
type JsonObject = Record<string, unknown>;

interface Strictness {
  /** As ClickSend takes it: what it judges per message, and ids in paths, is left to it. */
  likeClickSend?: boolean;
}

const patterns = endpoints.map((endpoint) => ({
  endpoint,
  form: new RegExp(`^${endpoint.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
}));

/** The documented endpoint that a request goes to. A fixed path wins over one with a name in it. */
export function endpointOf({ method, path }: Pick<SentRequest, 'method' | 'path'>): Endpoint | undefined {
  const found = patterns.filter(({ endpoint, form }) => endpoint.method === method && form.test(path));
  return (found.find(({ endpoint }) => endpoint.path === path) ?? found[0])?.endpoint;
}

/** Everything in a request that ClickSend's specification does not allow; nothing for a sound one. */
export function problemsOf(request: SentRequest, strictness: Strictness = {}): Problems {
  const endpoint = endpointOf(request);
  if (endpoint === undefined) return { [`${request.method} ${request.path}`]: 'The endpoint is unknown.' };
  return {
    ...(strictness.likeClickSend ? {} : problemsOfPath(request, endpoint)),
    ...problemsOfQuery(request.query, endpoint.query ?? {}),
    ...problemsOfBody(request.body, endpoint, strictness),
  };
}

/** The requests that the specification does not allow, each with what is wrong. */
export function undocumented(requests: readonly SentRequest[]): string[] {
  return requests.flatMap((request) =>
    Object.entries(problemsOf(request)).map(
      ([field, problem]) => `${request.method} ${request.path}: ${field}: ${problem}`,
    ),
  );
}

function problemsOfPath({ path }: SentRequest, endpoint: Endpoint): Problems {
  const values = patterns.find((each) => each.endpoint === endpoint)?.form.exec(path)?.groups ?? {};
  return problemsOfFields(values, { fields: pathFields }, '', { withoutRequired: true });
}

function problemsOfQuery(query: string, fields: Fields): Problems {
  const given = new URLSearchParams(query);
  const repeated = [...given.keys()].filter((name) => given.getAll(name).length > 1 && !name.endsWith('[]'));
  return {
    ...problemsOfFields(Object.fromEntries(given), { fields }),
    ...Object.fromEntries(repeated.map((name) => [name, 'The parameter is given twice.'])),
  };
}

function problemsOfBody(sent: string, { body, optionalBody }: Endpoint, strictness: Strictness): Problems {
  if (sent === '') return body === undefined || optionalBody ? {} : { body: 'The body is missing.' };
  if (body === undefined) return { body: 'There is no body here.' };
  const value = parsed(sent);
  if (!isObject(value)) return { body: 'The body must be a JSON object.' };
  return problemsOfFields(value, body, '', strictness);
}

interface Leniency extends Strictness {
  withoutRequired?: boolean;
}

function problemsOfFields(value: JsonObject, shape: Shape, prefix = '', leniency: Leniency = {}): Problems {
  const { fields, exactlyOne = [], some = [] } = shape;
  const problems: Problems = {};
  for (const [name, given] of Object.entries(value)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (field === undefined) problems[prefix + name] = 'The field is unknown.';
    else if (!isLeftToClickSend(field, leniency) && !isAsGoodAsAbsent(given, field, leniency))
      Object.assign(problems, problemsOfValue(given, field, prefix + name, leniency));
  }
  for (const [name, field] of leniency.withoutRequired ? [] : Object.entries(fields)) {
    if (field.required && value[name] === undefined && !isLeftToClickSend(field, leniency))
      problems[prefix + name] = 'The field is required.';
  }
  const among = (names: readonly string[]) => names.filter((name) => value[name] !== undefined).length;
  if (exactlyOne.length > 0 && among(exactlyOne) !== 1 && !leniency.likeClickSend)
    problems[prefix + String(exactlyOne[0])] = `Exactly one of ${exactlyOne.join(', ')} is given.`;
  if (some.length > 0 && among(some) === 0) problems[prefix + String(some[0])] = 'The field is required.';
  for (const [name, problem] of Object.entries(shape.together?.(value) ?? {}))
    problems[prefix + name] ??= problem;
  return problems;
}

function isAsGoodAsAbsent(given: unknown, { emptyInSamples }: Field, { likeClickSend }: Strictness): boolean {
  return likeClickSend === true && given === '' && emptyInSamples === true;
}

function isLeftToClickSend({ row }: Field, { likeClickSend }: Strictness): boolean {
  return likeClickSend === true && row !== undefined;
}

function problemsOfValue(value: unknown, field: Field, path: string, strictness: Strictness): Problems {
  const { check, object, list } = field;
  if (list !== undefined) return problemsOfList(value, list, path, strictness);
  if (object !== undefined) {
    if (!isObject(value)) return { [path]: 'The value must be an object.' };
    return problemsOfFields(value, object, `${path}.`, strictness);
  }
  const problem = check?.(value);
  return problem === undefined ? {} : { [path]: problem };
}

function problemsOfList(value: unknown, list: List, path: string, strictness: Strictness): Problems {
  const { of, entry, most = Infinity } = list;
  if (!Array.isArray(value)) return { [path]: 'The value must be an array.' };
  if (value.length === 0) return { [path]: `There must be at least one ${entry}.` };
  if (value.length > most) return { [path]: `There may be at most ${most} ${entry}s.` };
  const each = value.map((one, index) =>
    isObject(one)
      ? problemsOfFields(one, of, `${path}.${index}.`, strictness)
      : { [`${path}.${index}`]: `The ${entry} must be an object.` },
  );
  return Object.assign({}, ...each) as Problems;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
