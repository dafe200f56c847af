import { setTimeout as pause } from 'node:timers/promises';
import { isNativeError } from 'node:util/types';

import type { SandboxSettings } from '../settings';

/** One address that a vendor pushes to, and what it sends there. */
export interface PushTarget {
  /** The rule or setting it stands in, as a person would find it. */
  name: string;
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body?: string;
  /** True for the statuses that the vendor takes as received. */
  received(status: number): boolean;
}

/** What became of one push. */
export interface PushResult {
  name: string;
  url: string;
  delivered: boolean;
  attempts: number;
  /** The last answer; null when there was none. */
  status: number | null;
  /** Why there was no answer. */
  problem?: string;
}

/** Pushes until it is received or the attempts are used up, as the vendors do on a much slower clock. */
export async function deliver(
  target: PushTarget,
  settings: SandboxSettings,
  closing: AbortSignal,
): Promise<PushResult> {
  const { name, url } = target;
  let last: Pick<PushResult, 'status' | 'problem'> = { status: null };
  let attempts = 0;
  while (attempts < settings.pushAttempts && !closing.aborted) {
    if (attempts > 0) await wait(settings.pushRetryDelayMs, closing);
    attempts += 1;
    last = await attempt(target, settings.pushTimeoutMs, closing);
    if (last.status !== null && target.received(last.status)) break;
  }
  const delivered = last.status !== null && target.received(last.status);
  return { name, url, delivered, attempts, ...last };
}

async function attempt(target: PushTarget, timeoutMs: number, closing: AbortSignal) {
  const { url, method, headers, body } = target;
  const signal = AbortSignal.any([closing, AbortSignal.timeout(timeoutMs)]);
  try {
    const response = await fetch(url, { method, headers, body, signal, redirect: 'manual' });
    await response.arrayBuffer();
    return { status: response.status };
  } catch (error) {
    return { status: null, problem: problemOf(error) };
  }
}

function problemOf(error: unknown): string {
  if (!isNativeError(error)) return String(error);
  const cause = isNativeError(error.cause) ? `: ${error.cause.message}` : '';
  return error.message + cause;
}

async function wait(ms: number, closing: AbortSignal): Promise<void> {
  await pause(ms, undefined, { signal: closing }).catch(() => undefined);
}
