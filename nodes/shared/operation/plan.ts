import type { IDataObject } from 'n8n-workflow';
import { isRead, type Request } from '../http/request';
import type { BatchOperation, CallOperation, Operation, PagesOperation } from './operation';
import { refusalOf } from './fault';
import type { Rejected } from './outcome';
import { isUsable, type Input } from './resolve';
import { settingsOf, withTimeout } from './settings';

/** An input with the reference that its message carries. */
export interface Message extends Input {
  reference: string;
  /** Whether a reference is really sent: some calls have no place for one. */
  referenced: boolean;
}

/** One request and the messages it carries. */
export interface SingleCall {
  kind: 'call';
  operation: CallOperation;
  messages: [Message];
  request: Request;
}

/** One request of many messages: each has an entry in its body, in the same order. */
export interface BatchCall {
  kind: 'batch';
  operation: BatchOperation;
  messages: Message[];
  entries: IDataObject[];
  request: Request;
}

/** A walk over pages: its requests depend on the answers. */
export interface PageWalk {
  kind: 'pages';
  operation: PagesOperation;
  messages: [Message];
}

/** Answered without asking anybody. */
export interface Computation {
  kind: 'offline';
  messages: [Message];
  compute(): IDataObject[];
}

/** What is done at once for one or more messages. */
export type Call = SingleCall | BatchCall | PageWalk | Computation;

const BATCH_TIMEOUT = 120_000;

/** Step two: decides which requests are made and which messages each of them carries. */
export function plan(operation: Operation, messages: Message[]): Call[] {
  if ('batch' in operation) return batches(operation, messages);
  return messages.map((message): Call => {
    if ('compute' in operation) {
      return { kind: 'offline', messages: [message], compute: () => operation.compute(message.parameters) };
    }
    if ('pages' in operation) return { kind: 'pages', operation, messages: [message] };
    const request = operation.request(message.parameters, message);
    const settings = settingsOf(message.parameters);
    return { kind: 'call', operation, messages: [message], request: withTimeout(request, settings) };
  });
}

/**
 * Finds the messages of which no request can be made, so that they don't take the others with them.
 * @returns per message itself, or why it can't be sent
 */
export function sift(operation: Operation, prepared: Array<Message | Rejected>): Array<Message | Rejected> {
  if (flawOf(operation, prepared.filter(isUsable)) === undefined) return prepared;
  return prepared.map((each) => (isUsable(each) ? (flawOf(operation, [each]) ?? each) : each));
}

function flawOf(operation: Operation, messages: Message[]): Rejected | undefined {
  try {
    plan(operation, messages);
    return undefined;
  } catch (error) {
    return refusalOf(error, messages[0]?.item ?? 0);
  }
}

/** True when what a call did must be remembered: a second one would count. */
export function hasEffect(call: Call): boolean {
  return (call.kind === 'batch' || call.kind === 'call') && !isRead(call.request);
}

function batches(operation: BatchOperation, messages: Message[]): BatchCall[] {
  return groups(operation, messages).flatMap((group) => {
    const size = sizeOf(operation, group);
    return parts(group, size, operation).map((part) => batchCall(operation, part));
  });
}

/** Messages that may share a request, in the order in which each group first appears. */
function groups({ batch }: BatchOperation, messages: Message[]): Message[][] {
  const byKey = new Map<string, Message[]>();
  for (const message of messages) {
    const { messagesPerRequest, timeout, simplify } = settingsOf(message.parameters);
    const own = batch.alone?.(message.parameters) ? message.item : undefined;
    const key = JSON.stringify([
      own,
      messagesPerRequest,
      timeout,
      simplify,
      batch.together(message.parameters),
    ]);
    const group = byKey.get(key);
    if (group) group.push(message);
    else byKey.set(key, [message]);
  }
  return [...byKey.values()];
}

function sizeOf({ batch }: BatchOperation, [first]: Message[]): number {
  const wanted = first ? settingsOf(first.parameters).messagesPerRequest : undefined;
  return Math.max(1, Math.min(wanted ?? batch.usual ?? batch.most, batch.most));
}

/** Cuts a group so that no part weighs more than `size`; what is too heavy by itself goes alone. */
function parts(group: Message[], size: number, { batch }: BatchOperation): Message[][] {
  const found: Message[][] = [];
  let room = 0;
  for (const message of group) {
    const weight = batch.weight?.(message.parameters) ?? 1;
    if (weight > room) {
      found.push([]);
      room = size;
    }
    found.at(-1)?.push(message);
    room -= weight;
  }
  return found;
}

function batchCall(operation: BatchOperation, messages: Message[]): BatchCall {
  const [first] = messages as [Message, ...Message[]];
  const entries = messages.map(({ parameters, reference }) => operation.batch.entry(parameters, reference));
  const request = { timeout: BATCH_TIMEOUT, ...operation.batch.request(entries, first.parameters) };
  const settings = settingsOf(first.parameters);
  return { kind: 'batch', operation, messages, entries, request: withTimeout(request, settings) };
}
