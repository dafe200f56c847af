import type { Request } from '../http/request';
import type { Parameters } from './operation';

/** The parameters that mean the same in every operation, whichever of them it has. */
export interface Settings {
  /** False gives the vendor's answer as it came. */
  simplify: boolean;
  returnAll: boolean;
  /** Most rows to give back. */
  limit: number;
  /** Counted from 1. */
  startPage: number;
  /** Messages in one request, if the user set it. */
  messagesPerRequest?: number;
  /** Requests under way at once, for calls that carry one message. */
  parallelRequests: number;
  /** Milliseconds, if the user set it. */
  timeout?: number;
}

const LIMIT = 50;
const PARALLEL_REQUESTS = 5;

/** Reads the common parameters of one item. */
export function settingsOf(parameters: Parameters): Settings {
  const options = (parameters.options ?? {}) as Parameters;
  const seconds = numberOf(options.timeout);
  return {
    simplify: parameters.simplify !== false,
    returnAll: parameters.returnAll === true,
    limit: numberOf(parameters.limit) ?? LIMIT,
    startPage: numberOf(options.startPage) ?? 1,
    messagesPerRequest: numberOf(options.messagesPerRequest),
    parallelRequests: numberOf(options.parallelRequests) ?? PARALLEL_REQUESTS,
    timeout: seconds === undefined ? undefined : seconds * 1000,
  };
}

/** The request with the time-out that the user set, if any. */
export function withTimeout(request: Request, { timeout }: Settings): Request {
  return timeout === undefined ? request : { ...request, timeout };
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
