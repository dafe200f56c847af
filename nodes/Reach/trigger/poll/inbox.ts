import type { AskContext } from '../../../shared/operation/ask';
import { operationError } from '../../../shared/operation/error';
import { verdictOf } from '../../../shared/operation/verdict';
import { Sender } from '../../../shared/http/sender';
import type { Answer, Request } from '../../../shared/http/request';
import { CLOCK_OFFSET } from '../../api/clock';
import { reach } from '../../api/vendor';
import type { Inbox, Time } from './poll';
import type { Window } from '../../api/window';

const TIMEOUT = 90_000;
const LEAST_TIMEOUT = 5_000;

/** GET messages (contract 2.2), incoming ones only. */
export class MessageInbox implements Inbox {
  private offset: number | undefined;

  constructor(
    private readonly context: AskContext,
    private readonly time: Deadline,
  ) {}

  clockOffset(): number | undefined {
    return this.offset;
  }

  async page({ from, to }: Window, start: number, limit: number): Promise<unknown[]> {
    const left = Math.max(this.time.left(), LEAST_TIMEOUT);
    const sender = new Sender(this.context, { ...reach, signal: AbortSignal.timeout(left) });
    const request: Request = {
      method: 'GET',
      path: '/messages',
      query: { direction: 'MO', start_date: from, end_date: to, start, limit },
      headers: this.offset === undefined ? {} : { [CLOCK_OFFSET]: String(this.offset) },
      timeout: Math.min(left, TIMEOUT),
    };
    const vendor = { ...reach, judge: this.judge };
    const verdict = verdictOf(vendor, request, await sender.send(request));
    if (verdict.kind !== 'taken') throw operationError(this.context.getNode(), verdict.message);
    if (Array.isArray(verdict.body)) return verdict.body;
    throw operationError(this.context.getNode(), NO_LIST);
  }

  /** Any answer shows the server's clock, a refusal as well. */
  private readonly judge = (answer: Answer, request: Request) => {
    const ahead = Date.parse(answer.headers.date ?? '') - Date.now();
    if (!Number.isNaN(ahead)) this.offset = ahead;
    return reach.judge(answer, request);
  };
}

const NO_LIST = 'Reach answered with something else than a list of messages: nothing was read';

/** The time that a poll may take. */
export class Deadline implements Time {
  private readonly began = this.now();

  /** @param budget milliseconds */
  constructor(private readonly budget: number) {}

  now(): number {
    return Date.now();
  }

  left(): number {
    return this.began + this.budget - this.now();
  }

  isUp(): boolean {
    return this.left() <= 0;
  }
}
