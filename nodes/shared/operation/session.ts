import { randomUUID } from 'node:crypto';
import has from 'lodash/has';
import omit from 'lodash/omit';
import type { IExecuteFunctions, INode } from 'n8n-workflow';
import { incidentalOf } from '../fields/field';
import { Sender } from '../http/sender';
import { refusalOf } from './fault';
import { Health } from './health';
import { Memory } from './memory';
import { fieldsOf, type Operation, type Parameters, type Vendor } from './operation';
import { notSent, unknown, type Outcome, type Rejected } from './outcome';
import { hasEffect, plan, sift, type Call, type Message } from './plan';
import { prepare } from './prepare';
import { failed } from './read';
import { digestOf, referenceOf } from './reference';
import type { Input } from './resolve';
import { Dispatch } from './send';
import { settingsOf } from './settings';
import { outcomeOfTwin, twinsOf } from './twins';

const UNDER_WAY = unknown('The same message was being sent already, and what became of it is not known');

/** One run of an operation: what was accepted in an earlier try of the execution is replayed, the rest is sent. */
export class Session {
  private readonly memory: Memory;
  /** Asked for once: n8n copies the whole node for every question. */
  private readonly node: INode;
  private readonly execution: string;
  private readonly run: number;
  private readonly outcomes = new Map<number, Outcome>();
  private readonly keys = new Map<number, string[]>();
  private readonly incidental: string[];
  /** Digest of the node's parameters as typed, expressions unresolved. */
  private readonly typed: string;
  readonly sender: Sender;
  readonly health: Health;
  /** True when something that counts was sent, in this try or an earlier one: questions alone change nothing. */
  acted = false;

  constructor(
    readonly context: IExecuteFunctions,
    readonly vendor: Vendor,
    private readonly operation: Operation,
    private readonly asTool: boolean,
  ) {
    this.incidental = incidentalOf(fieldsOf(operation));
    const signal = context.getExecutionCancelSignal?.();
    this.sender = new Sender(context, { credential: vendor.credential, signal, correct: vendor.correct });
    this.health = new Health(vendor.name, signal);
    const stored = context.getContext('node');
    this.memory = new Memory(stored);
    this.execution = String((stored.execution ??= context.getExecutionId() ?? randomUUID()));
    this.run = Number(context.getWorkflowDataProxy(0).$runIndex ?? 0);
    this.node = context.getNode();
    this.typed = digestOf(this.node.parameters).slice(0, 16);
    if (!asTool) this.memory.keepOnly(`${this.run}:`);
  }

  /**
   * Does what has to come before a message is sent (an upload, a template's text); what was accepted in an earlier
   * try needs nothing.
   * @returns per input its message, or why it can't be sent
   */
  async prepare(inputs: Input[]): Promise<Array<Message | Rejected>> {
    const messages = inputs.map((input) => this.messageOf(input));
    const open = this.withoutReplayed(messages);
    const prepared = sift(this.operation, await prepare(this.operation, open, this));
    const byItem = new Map(open.map(({ item }, index) => [item, prepared[index]]));
    return messages.map((message) => byItem.get(message.item) ?? message);
  }

  /** @returns the outcome of every message, by item */
  async send(messages: Message[]): Promise<Map<number, Outcome>> {
    // Asked again, because a twin of the call may have begun meanwhile; nothing is awaited from here to its begin.
    const twins = twinsOf(this.operation, messages, (message) => this.recalled(message) !== undefined);
    const open = this.withoutReplayed(messages.filter(({ item }) => !twins.has(item)));
    try {
      const calls = plan(this.operation, open);
      await new Dispatch(this.vendor, this.sender, this.health).all(calls, parallelOf(calls), {
        begin: (call) => this.begin(call),
        done: (call, outcomes) => this.done(call, outcomes),
      });
    } catch (error) {
      for (const message of open) {
        const { item } = message;
        if (!this.outcomes.has(item) && !this.replayed(message))
          this.outcomes.set(item, refusalOf(error, item));
      }
    }
    for (const [item, first] of twins) this.share(item, first);
    return this.outcomes;
  }

  /** A repetition that was not sent has the outcome of the first, also in a later try. */
  private share(item: number, first: number): void {
    const outcome = outcomeOfTwin(this.outcomes.get(first) ?? notSent('Not sent'), first);
    this.outcomes.set(item, outcome);
    this.memory.record(this.keys.get(item) ?? [], outcome);
  }

  private messageOf(input: Input): Message {
    const { run, execution, asTool } = this;
    const digest = digestOf([this.place(), asTool ? input.parameters : this.messageIn(input)]);
    this.keys.set(input.item, this.keysOf(input, digest));
    const own = this.ownReference(input);
    const identity = {
      execution,
      node: this.node.id,
      ...(asTool ? { digest } : { run, item: input.item }),
    };
    return { ...input, reference: own ?? referenceOf(identity), referenced: this.hasReferences };
  }

  /**
   * An item is the same message in a later try when the node was not edited in between, whatever its expressions
   * give now (a random code, the time), and when it was edited and the message has remained the same.
   */
  private keysOf({ item }: Input, digest: string): string[] {
    if (this.asTool) return [digest];
    return [`${this.run}:${item}:${this.typed}`, `${this.run}:${item}:${digest.slice(0, 16)}`];
  }

  /** A schedule of "in an hour" is another one in every try, and a longer time-out makes no other message either. */
  private messageIn({ parameters }: Input): Parameters {
    const given = this.incidental.filter((path) => has(parameters, path));
    return given.length === 0 ? parameters : omit(parameters, given);
  }

  /** Resource and operation: one node may be run as another one in the same execution by an agent. */
  private place(): unknown[] {
    const { resource, operation } = this.node.parameters;
    return [resource, operation];
  }

  private get hasReferences(): boolean {
    return this.carrier.reference !== undefined;
  }

  private ownReference({ parameters }: Input): string | undefined {
    return this.carrier.reference?.(parameters);
  }

  /** What says how the message carries a reference, if it does. */
  private get carrier(): { reference?(parameters: Parameters): string | undefined } {
    if ('batch' in this.operation) return this.operation.batch;
    return 'reference' in this.operation ? this.operation : {};
  }

  private withoutReplayed(messages: Message[]): Message[] {
    return this.memory.isEmpty ? messages : messages.filter((message) => !this.replayed(message));
  }

  private recalled({ item }: Message): Outcome | undefined {
    return this.memory.recall(this.keys.get(item) ?? []);
  }

  private replayed(message: Message): boolean {
    const outcome = this.recalled(message);
    if (outcome === undefined) return false;
    this.acted = true;
    this.outcomes.set(message.item, this.forTool(outcome));
    return true;
  }

  /** Recorded before a call leaves: an execution that is cut off, or a twin of the call, must not send it again. */
  private begin(call: Call): void {
    this.acted ||= hasEffect(call);
    for (const message of call.messages) this.record(call, message, failed(UNDER_WAY, message));
  }

  private done(call: Call, outcomes: Outcome[]): void {
    for (const [index, message] of call.messages.entries()) {
      const outcome = outcomes[index] ?? notSent('Not sent');
      this.outcomes.set(message.item, this.forTool(outcome));
      this.record(call, message, outcome);
    }
  }

  private record(call: Call, { item }: Message, outcome: Outcome): void {
    if (hasEffect(call)) this.memory.record(this.keys.get(item) ?? [], outcome);
  }

  /** An agent that reads "error" tends to call again: what may have been sent says so first. */
  private forTool(outcome: Outcome): Outcome {
    if (!this.asTool || outcome.kind !== 'unknown') return outcome;
    return { ...outcome, message: `The message may have been sent: do not call again. ${outcome.message}` };
  }
}

function parallelOf(calls: Call[]): number {
  const [first] = calls;
  return first?.kind === 'call' ? settingsOf(first.messages[0].parameters).parallelRequests : 1;
}
