import { repeatOf, type Reply, type Request } from './request';

/** What to do after a reply: take it as it is, or send again after a pause (milliseconds). */
export type NextStep = { kind: 'take' } | { kind: 'again'; after: number; mayHaveArrived: boolean };

/** The longest pause that a `Retry-After` is obeyed for; a longer one is reported instead of waited for. */
export const LONGEST_PAUSE = 60_000;

const RETRIES = 3;
const RATE_LIMIT_RETRIES = 10;
const FIRST_PAUSE = 250;

/**
 * Decides whether a request is sent again: only what provably never left, what was refused for its
 * rate (HTTP 429), or what does no harm twice.
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
  if (reply.status === 429) {
    const pause = retryAfter(reply.headers) ?? Math.min(FIRST_PAUSE * 4 ** retries, LONGEST_PAUSE);
    return pause <= LONGEST_PAUSE && retries < RATE_LIMIT_RETRIES ? again(pause, false) : take;
  }
  return reply.status >= 500 && harmless && retries < RETRIES ? again(backOff, true) : take;
}

/**
 * Reads `Retry-After`, in seconds or as an HTTP date.
 * @returns milliseconds, or undefined when the header is absent or unreadable
 */
export function retryAfter(headers: Record<string, string>, now = Date.now()): number | undefined {
  const value = headers['retry-after']?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const take: NextStep = { kind: 'take' };

function again(after: number, mayHaveArrived: boolean): NextStep {
  return { kind: 'again', after, mayHaveArrived };
}
