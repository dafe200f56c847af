import { sleep } from 'n8n-workflow';
import { exchange, type HttpContext } from './exchange';
import { isRead, type Answer, type NotSent, type Reply, type Request } from './request';
import { LONGEST_PAUSE, nextStep } from './retry';

/** What all requests of a sender have in common. */
export interface SenderOptions {
  /** n8n's credential type. */
  credential: string;
  /** A cancelled execution starts no new call. */
  signal?: AbortSignal;
  /** How a refused request is put differently, once (a corrected clock, for instance). */
  correct?: (request: Request, reply: Answer) => Request | undefined;
}

/** Sends requests with the retry rules, and holds all of them back while the vendor asks for a pause. */
export class Sender {
  private heldUntil = 0;

  constructor(
    private readonly context: HttpContext,
    private readonly options: SenderOptions,
  ) {}

  /** Sends a request, again where that does no harm, and at most once in another form. Never throws. */
  async send(request: Request): Promise<Reply> {
    const reply = await this.persist(request);
    if (reply.kind !== 'answer') return reply;
    const other = request.otherwise?.(reply) ?? this.options.correct?.(request, reply);
    if (other === undefined) return reply;
    const second = await this.persist({ timeout: request.timeout, ...other }, reply.repeated);
    if (second.kind === 'answer') return { ...second, earlier: reply };
    // A look-up that got no answer takes nothing away from what is known.
    return isRead(other) && !isRead(request) ? reply : second;
  }

  private async persist(request: Request, triedBefore = false): Promise<Reply> {
    let mayHaveArrived = triedBefore;
    for (let retries = 0; ; retries++) {
      const reply = await this.attempt(request);
      const step = nextStep(request, reply, retries);
      if (step.kind === 'take' || this.cancelled) return settled(request, reply, mayHaveArrived);
      mayHaveArrived ||= step.mayHaveArrived;
      if (step.everybody) this.holdFor(step.after);
      else await this.pause(step.after);
    }
  }

  private async attempt(request: Request): Promise<Reply> {
    while (this.heldUntil > Date.now() && !this.cancelled) await this.pause(this.heldUntil - Date.now());
    if (this.cancelled) return cancelledReply;
    return await exchange(this.context, this.options.credential, request);
  }

  private get cancelled(): boolean {
    return this.options.signal?.aborted ?? false;
  }

  private holdFor(milliseconds: number): void {
    this.heldUntil = Math.max(this.heldUntil, Date.now() + Math.min(milliseconds, LONGEST_PAUSE));
  }

  private async pause(milliseconds: number): Promise<void> {
    if (milliseconds <= 0 || this.cancelled) return;
    const { signal } = this.options;
    let wake = (): void => undefined;
    const cancelled = new Promise<void>((resolve) => (wake = resolve));
    signal?.addEventListener('abort', wake);
    await Promise.race([sleep(milliseconds), cancelled]);
    signal?.removeEventListener('abort', wake);
  }
}

const cancelledReply: NotSent = {
  kind: 'notSent',
  connection: false,
  message: 'The execution was cancelled',
};

/** A try that may have arrived stays in the picture when a later one failed. */
function settled(request: Request, reply: Reply, mayHaveArrived: boolean): Reply {
  if (!mayHaveArrived || isRead(request)) return reply;
  if (reply.kind === 'answer' && reply.status !== 429) return { ...reply, repeated: true };
  if (reply.kind === 'lost') return reply;
  return { kind: 'lost', message: 'An earlier try got no answer and later ones were not taken' };
}
