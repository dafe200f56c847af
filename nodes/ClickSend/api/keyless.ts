import type { IDataObject } from 'n8n-workflow';
import { asObject } from '../../shared/http/json';
import type { Answer, Request } from '../../shared/http/request';

/** Fields that hold something to log in with, such as `_subaccount.api_key` of `GET /account`. */
const SECRET = /(^|_)(api_?key|password|secret|token)s?$/i;

/** Calls whose answers hold keys. */
const TELLS_KEYS = /^\/account(\/|$)/;

/** The answer without keys; one that can't be read as JSON, and so can't be searched, loses its text. */
export function keyless(answer: Answer, { path }: Request): Answer {
  if (!TELLS_KEYS.test(path)) return answer;
  const readable = typeof answer.body === 'object';
  return { ...answer, body: readable ? withoutKeys(answer.body) : undefined };
}

function withoutKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutKeys);
  const object = asObject(value);
  if (object === undefined) return value;
  const kept = Object.entries(object).filter(([name]) => !SECRET.test(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutKeys(inner)])) as IDataObject;
}
