import type { IDataObject } from 'n8n-workflow';
import type { Reply } from '../http/request';
import type { Sender } from '../http/sender';
import { notSent, rejected, unknown, type Outcome } from './outcome';
import type { Vendor } from './operation';
import { hasEffect, type Call } from './plan';
import { walk } from './pages';
import { readBatch, readCall } from './read';

/** What one call made of its messages. */
export interface Sent {
  call: Call;
  outcomes: Outcome[];
}

const FAILURES_IN_A_ROW = 5;

/**
 * Step three: makes the calls, a bounded number at once, and reads each reply. Ends early when the account can send
 * nothing more, after five connection failures or unknown outcomes in a row, and when the execution is cancelled.
 */
export class Dispatch {
  private ended: string | undefined;
  private failuresInARow = 0;

  constructor(
    private readonly vendor: Vendor,
    private readonly sender: Sender,
    private readonly signal?: AbortSignal,
  ) {}

  /** @param record called as soon as a call's outcomes are known */
  async all(calls: Call[], parallel: number, record: (sent: Sent) => void): Promise<void> {
    const queue = calls.values();
    const worker = async () => {
      for (const call of queue) record({ call, outcomes: await this.one(call) });
    };
    await Promise.all(Array.from({ length: Math.min(parallel, calls.length) }, worker));
  }

  private async one(call: Call): Promise<Outcome[]> {
    if (this.signal?.aborted) this.ended ??= 'the execution was cancelled';
    if (this.ended !== undefined) return call.messages.map(() => notSent(`Not sent, because ${this.ended}`));
    const outcomes = await this.guarded(call);
    this.watch(outcomes);
    return outcomes;
  }

  /** A fault of ours must not hide that a call had left. */
  private async guarded(call: Call): Promise<Outcome[]> {
    let left = false;
    const send = async (request: Parameters<Sender['send']>[0]): Promise<Reply> => {
      left = true;
      return await this.sender.send(request);
    };
    try {
      return await this.perform(call, send);
    } catch (error) {
      const text = error instanceof Error ? error.message : 'the answer could not be read';
      const outcome =
        left && hasEffect(call) ? unknown(`The answer could not be read (${text})`) : rejected(text);
      return call.messages.map(() => outcome);
    }
  }

  private async perform(call: Call, send: Sender['send']): Promise<Outcome[]> {
    if (call.kind === 'pages') return [await walk(this.vendor, call, send)];
    if (call.kind === 'call') return [readCall(this.vendor, call, await send(call.request))];
    if (call.kind === 'batch') return readBatch(this.vendor, call, await send(call.request));
    const rows: IDataObject[] = call.compute();
    return [{ kind: 'accepted', rows, warnings: call.messages[0].warnings }];
  }

  private watch(outcomes: Outcome[]): void {
    const last = outcomes.find((outcome) => outcome.kind === 'rejected' && outcome.endsRun);
    if (last?.kind === 'rejected') this.ended ??= `sending ended after: ${last.message}`;
    const failed = outcomes.every(
      (outcome) =>
        outcome.kind === 'unknown' || (outcome.kind === 'rejected' && outcome.reason === 'notSent'),
    );
    this.failuresInARow = failed ? this.failuresInARow + 1 : 0;
    if (this.failuresInARow >= FAILURES_IN_A_ROW) {
      this.ended ??= `${this.vendor.name} could not be reached or gave no clear answer ${FAILURES_IN_A_ROW} times in a row`;
    }
  }
}
