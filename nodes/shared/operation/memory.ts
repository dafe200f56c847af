import type { IDataObject } from 'n8n-workflow';
import { unknown, type Outcome } from './outcome';

const UNDER_WAY = unknown('The same message was being sent already, and what became of it is not known');

/**
 * Remembers, within one execution, what may have been accepted. n8n's Retry On Fail and the editor's Retry
 * run the whole node again with all its items; what is remembered is replayed instead of sent.
 * @param stored the node's context, which n8n keeps with the execution's data
 */
export class Memory {
  private readonly outcomes: Record<string, Outcome>;

  constructor(stored: IDataObject) {
    const kept = stored as { outcomes?: Record<string, Outcome> };
    kept.outcomes ??= {};
    this.outcomes = kept.outcomes;
  }

  recall(key: string): Outcome | undefined {
    return this.outcomes[key];
  }

  /** Written before a call leaves: an execution that is cut off, or a twin of the call, must not send it again. */
  begin(key: string): void {
    this.outcomes[key] = UNDER_WAY;
  }

  /** Rejected messages are not remembered, unless for good: a later try sends them again. */
  record(key: string, outcome: Outcome): void {
    if (outcome.kind === 'rejected' && !outcome.final) delete this.outcomes[key];
    else this.outcomes[key] = outcome;
  }
}
