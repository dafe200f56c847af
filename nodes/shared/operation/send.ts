import type { Reply } from '../http/request';
import type { Sender } from '../http/sender';
import { refusalOf, textOf } from './fault';
import type { Health } from './health';
import { accepted, notSent, rejected, unknown, type Outcome } from './outcome';
import type { Vendor } from './operation';
import { hasEffect, type Call, type Message } from './plan';
import { walk } from './pages';
import { failed, readBatch, readCall } from './read';

/** Told of each call before it leaves, and of what became of its messages. */
export interface Watcher {
  begin(call: Call): void;
  done(call: Call, outcomes: Outcome[]): void;
}

/** Step three: makes the calls, a bounded number at once and as long as the run goes on, and reads each reply. */
export class Dispatch {
  constructor(
    private readonly vendor: Vendor,
    private readonly sender: Sender,
    private readonly health: Health,
  ) {}

  async all(calls: Call[], parallel: number, watcher: Watcher): Promise<void> {
    const queue = calls.values();
    const worker = async () => {
      for (const call of queue) watcher.done(call, await this.one(call, watcher));
    };
    await Promise.all(Array.from({ length: Math.min(parallel, calls.length) }, worker));
  }

  private async one(call: Call, watcher: Watcher): Promise<Outcome[]> {
    const { end } = this.health;
    if (end !== undefined) return call.messages.map(() => notSent(`Not sent, because ${end}`));
    watcher.begin(call);
    const outcomes = await this.guarded(call);
    this.health.note(outcomes);
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
      return call.messages.map((message) =>
        left ? unreadable(error, call, message) : refusalOf(error, message.item),
      );
    }
  }

  private async perform(call: Call, send: Sender['send']): Promise<Outcome[]> {
    if (call.kind === 'pages') return [await walk(this.vendor, call, send)];
    if (call.kind === 'call') return [readCall(this.vendor, call, await send(call.request))];
    if (call.kind === 'batch') return readBatch(this.vendor, call, await send(call.request));
    return [accepted(call.compute(), call.messages[0].warnings)];
  }
}

function unreadable(error: unknown, call: Call, message: Message): Outcome {
  const text = `The answer could not be read (${textOf(error)})`;
  return hasEffect(call) ? failed(unknown(text), message) : rejected(text);
}
