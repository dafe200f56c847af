import isEmpty from 'lodash/isEmpty';
import type { IDataObject } from 'n8n-workflow';
import type { Outcome } from './outcome';

/**
 * Remembers, within one execution, what may have been accepted. n8n's Retry On Fail and the editor's Retry
 * run the whole node again with all its items; what is remembered is replayed instead of sent.
 * A message is known by several keys, and found again by any of them.
 * @param stored the node's context, which n8n keeps with the execution's data
 */
export class Memory {
  private readonly outcomes: Record<string, Outcome>;

  constructor(stored: IDataObject) {
    const kept = stored as { outcomes?: Record<string, Outcome> };
    kept.outcomes ??= {};
    this.outcomes = kept.outcomes;
  }

  /** In a first try there is nothing to look for: that is worth asking once, not once per message. */
  get isEmpty(): boolean {
    return isEmpty(this.outcomes);
  }

  recall(keys: string[]): Outcome | undefined {
    const known = keys.find((key) => this.outcomes[key] !== undefined);
    return known === undefined ? undefined : this.outcomes[known];
  }

  /** Rejected messages are not remembered, unless for good: a later try sends them again. */
  record(keys: string[], outcome: Outcome): void {
    const forgotten = outcome.kind === 'rejected' && !outcome.final;
    for (const key of keys) {
      if (forgotten) delete this.outcomes[key];
      else this.outcomes[key] = outcome;
    }
  }

  /** Only the last run of a node is ever tried again: what a loop did before it is dropped. */
  keepOnly(prefix: string): void {
    for (const key of Object.keys(this.outcomes)) if (!key.startsWith(prefix)) delete this.outcomes[key];
  }
}
