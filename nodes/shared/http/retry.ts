import { repeatOf, type Answer, type Reply, type Request } from './request';

/** What to do after a reply: take it as it is, or send again after a pause (milliseconds). */
export type NextStep =
  | { kind: 'take' }
  | {
      kind: 'again';
      after: number;
      mayHaveArrived: boolean;
      /** True when the vendor asked for the pause: all other requests wait as well. */
      everybody: boolean;
    };

/** The longest pause that a `Retry-After` is obeyed for; a longer one is reported instead of waited for. */
export const LONGEST_PAUSE = 60_000;

const RETRIES = 3;
const RATE_LIMIT_RETRIES = 10;
const FIRST_PAUSE = 250;

/**
 * Decides whether a request is sent again: only what provably never left, what was refused for its
 * rate (HTTP 429, or the vendor's own word for it), or what does no harm twice.
 * @param retries how many times this request was sent again already
 */
export function nextStep(request: Request, reply: Reply, retries: number): NextStep {
  const backOff = FIRST_PAUSE * 2 ** retries;
  if (reply.kind === 'notSent') {
    return reply.connection && retries < RETRIES ? again(backOff, false) : take;
  }
  const harmless = repeatOf(request) !== 'never';
  if (reply.kind === 'lost') {
    return harmless && retries < RETRIES ? again(backOff, true) : take;
  }
  const pause = pauseAskedFor(request, reply, retries);
  if (pause !== undefined) {
    return pause <= LONGEST_PAUSE && retries < RATE_LIMIT_RETRIES ? again(pause, false, true) : take;
  }
  return reply.status >= 500 && harmless && retries < RETRIES ? again(backOff, true) : take;
}

/**
 * What an answer that refuses the request for its rate asks for; undefined for any other answer. "At once" (or a
 * date that is over by our clock) is believed only the first time.
 */
function pauseAskedFor(request: Request, reply: Answer, retries: number): number | undefined {
  const usual =
    reply.status === 429
      ? Math.min(FIRST_PAUSE * 4 ** retries, LONGEST_PAUSE)
      : request.rateLimitPause?.(reply);
  if (usual === undefined) return undefined;
  const asked = retryAfter(reply.headers) ?? usual;
  return asked === 0 && retries > 0 ? usual : asked;
}

/**
 * Reads `Retry-After`, in seconds or as an HTTP date.
 * @returns milliseconds, or undefined when the header is absent or unreadable
 */
export function retryAfter(headers: Record<string, string>, now = Date.now()): number | undefined {
  const value = headers['retry-after']?.trim();
  if (!value) return undefined;
  if (/^[+-]?\d+(\.\d+)?$/.test(value)) return Math.max(0, Math.ceil(Number(value) * 1000));
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const take: NextStep = { kind: 'take' };

function again(after: number, mayHaveArrived: boolean, everybody = false): NextStep {
  return { kind: 'again', after, mayHaveArrived, everybody };
}
