import type { IDataObject } from 'n8n-workflow';
import type { Accepted, Outcome, Unknown } from './outcome';

/**
 * Remembers, within one execution, what may have been accepted. n8n's Retry On Fail and the editor's Retry
 * run the whole node again with all its items; what is remembered is replayed instead of sent.
 * @param stored the node's context, which n8n keeps with the execution's data
 */
export class Memory {
  private readonly outcomes: Record<string, Accepted | Unknown>;

  constructor(stored: IDataObject) {
    const kept = stored as { outcomes?: Record<string, Accepted | Unknown> };
    kept.outcomes ??= {};
    this.outcomes = kept.outcomes;
  }

  recall(key: string): Outcome | undefined {
    return this.outcomes[key];
  }

  /** Rejected messages are not remembered: a later try sends them again. */
  record(key: string, outcome: Outcome): void {
    if (outcome.kind !== 'rejected') this.outcomes[key] = outcome;
  }
}
