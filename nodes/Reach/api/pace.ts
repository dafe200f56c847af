import { asObject, asText } from '../../shared/http/json';
import type { Answer } from '../../shared/http/request';
import { TOO_MANY } from './codes';

/** Ten short links a minute by default, refused with HTTP 403 and a code of its own (contract 3.2). */
const MINUTE = 60_000;

/** Milliseconds to wait after an answer that says there was too much at once; undefined for any other. */
export function pauseAfter({ body }: Answer): number | undefined {
  return asText(asObject(body)?.code) === TOO_MANY ? MINUTE : undefined;
}
