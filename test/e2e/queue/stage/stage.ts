import type { N8nProcess } from '../../../../scripts/n8n/process';
import type { Stage } from '../../stage/stage';

/** n8n in queue mode: `n8n` of the stage is its main process, which starts no workflow by itself. */
export interface QueueStage extends Stage {
  workers: [N8nProcess, N8nProcess];
  /** A process that takes in nothing but webhooks, as a second door beside the main one. */
  door: N8nProcess;
  close(): Promise<void>;
}

/** Without what queue mode needs there is a stage that says so, and its tests are skipped. */
export type QueueOrNot = QueueStage | { missing: string };

const key = 'queueStage';

export function setQueueStage(stage: QueueOrNot | undefined, where: object = globalThis): void {
  Reflect.set(where, key, stage);
}

export function queueStageIfOpen(): QueueOrNot | undefined {
  return Reflect.get(globalThis, key) as QueueOrNot | undefined;
}

/** The open stage; the environment hands it on to the tests. */
export function queue(): QueueStage {
  const open = queueStageIfOpen();
  if (open && !('missing' in open)) return open;
  throw new Error('The stage is not open. Run the end-to-end tests with: npm run test:e2e');
}

/**
 * Like jest's `describe`; skips on a machine without Redis, which the stage has said in a line by then. CI installs Redis
 * and counts a skipped test as a failed one.
 */
export function describeQueue(name: string, tests: () => void): void {
  const open = queueStageIfOpen();
  if (open && 'missing' in open) describe.skip(name, tests);
  else describe(name, tests);
}

/** The number of the worker that ran an execution, in the worker's own words. */
export function workersThatRan(executionId: string): number[] {
  const line = `Worker started execution ${executionId} `;
  return queue().workers.flatMap(({ printed }, index) => (printed.includes(line) ? [index] : []));
}
