import type { Outcome } from './outcome';

const FAILURES_IN_A_ROW = 5;

/**
 * Whether a run goes on: it ends when the account can send nothing more, after five connection failures or unknown
 * outcomes in a row, and when the execution is cancelled.
 */
export class Health {
  private ended: string | undefined;
  private failuresInARow = 0;

  constructor(
    private readonly vendorName: string,
    private readonly signal?: AbortSignal,
  ) {}

  /** Why nothing more is sent; undefined while the run goes on. */
  get end(): string | undefined {
    if (this.signal?.aborted) this.ended ??= 'the execution was cancelled';
    return this.ended;
  }

  /** Takes note of what one request made of its messages. */
  note(outcomes: Outcome[]): void {
    const last = outcomes.find((outcome) => outcome.kind === 'rejected' && outcome.endsRun);
    if (last?.kind === 'rejected') this.ended ??= `sending ended after: ${last.message}`;
    this.failuresInARow = outcomes.every(isFailure) ? this.failuresInARow + 1 : 0;
    if (this.failuresInARow < FAILURES_IN_A_ROW) return;
    this.ended ??= `${this.vendorName} could not be reached or gave no clear answer ${FAILURES_IN_A_ROW} times in a row`;
  }
}

function isFailure(outcome: Outcome): boolean {
  return outcome.kind === 'unknown' || (outcome.kind === 'rejected' && outcome.noAnswer === true);
}
