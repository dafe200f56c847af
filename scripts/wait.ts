import { setTimeout as pause } from 'node:timers/promises';

export interface Patience {
  /** Names in the error what never came. */
  what: string;
  withinMs: number;
  everyMs?: number;
}

/** Asks again and again until there is an answer; fails, naming what it waited for, when the time is up. */
export async function until<T>(ask: () => Promise<T | undefined>, patience: Patience): Promise<T> {
  const deadline = Date.now() + patience.withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) {
      throw new Error(`${patience.what} did not come within ${patience.withinMs / 1000} seconds.`);
    }
    await pause(patience.everyMs ?? 100);
  }
}
