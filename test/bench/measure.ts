import { performance } from 'node:perf_hooks';

export interface Measure {
  name: string;
  run(): Promise<void>;
  /** Requests that reached the vendor so far; none for nodes that send nothing. */
  requests?(): number;
  /** Throws unless the run did what it claims, outside the measured time. */
  verify?(): void;
}

export interface Result {
  name: string;
  ms: number;
  requests?: number;
}

const median = (values: number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]];
  return (low + high) / 2;
};

async function once({ run, requests, verify }: Measure): Promise<{ ms: number; requests?: number }> {
  const before = requests?.() ?? 0;
  const start = performance.now();
  await run();
  const ms = performance.now() - start;
  const sent = requests && requests() - before;
  verify?.();
  return { ms, requests: sent };
}

/** Takes the measures in turns, so that what slows the machine for a while slows them all; gives the medians. */
export async function inTurns(measures: Measure[], rounds: number, warmUps: number): Promise<Result[]> {
  const taken = measures.map((): number[] => []);
  const sent: Array<number | undefined> = [];
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [index, measure] of measures.entries()) {
      const { ms, requests } = await once(measure);
      if (round >= 0) taken[index]?.push(ms);
      sent[index] = requests;
    }
  }
  return measures.map(({ name }, index) => ({ name, ms: median(taken[index] ?? []), requests: sent[index] }));
}
