import type { Answer, Request } from '../../shared/http/request';

/** Private header by which a request tells the signature how far n8n's clock is off, in milliseconds; never sent. */
export const CLOCK_OFFSET = 'x-n8n-clock-offset';

/** A smaller difference is no reason for a refused signature (contract 1.2). */
const TOLERANCE = 60_000;

/**
 * How far the server's clock is ahead of ours.
 * @returns milliseconds, or undefined when it agrees or is not told
 */
export function clockOffset({ headers }: Answer, now: number): number | undefined {
  const offset = Date.parse(headers.date ?? '') - now;
  return Math.abs(offset) > TOLERANCE ? offset : undefined;
}

/** The same request, signed with the server's time: once, after HTTP 401, when the clocks differ. */
export function withServerTime(request: Request, answer: Answer): Request | undefined {
  if (answer.status !== 401) return undefined;
  const offset = clockOffset(answer, Date.now());
  if (offset === undefined) return undefined;
  return { ...request, headers: { ...request.headers, [CLOCK_OFFSET]: String(offset) } };
}
