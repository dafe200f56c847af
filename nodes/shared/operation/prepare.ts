import type { IExecuteFunctions } from 'n8n-workflow';
import type { Sender } from '../http/sender';
import { sizeOf } from '../http/size';
import { InvalidInput } from '../fields/field';
import { refusalOf } from './fault';
import type { Health } from './health';
import type { Operation, Preparation, Vendor, Verdict } from './operation';
import { accepted, notSent, type Rejected } from './outcome';
import type { Message } from './plan';
import { verdictOf } from './verdict';

/** Thrown in an operation's `before` when its own request was not taken: the message itself was not sent. */
export class NotPrepared extends Error {
  readonly refusal: Rejected;

  constructor(verdict: Exclude<Verdict, { kind: 'taken' }>) {
    const message = `Nothing was sent, for a request before it failed. ${verdict.message}`;
    super(message);
    this.refusal =
      verdict.kind === 'rejected'
        ? { ...verdict, message }
        : { ...notSent(message), noAnswer: true, ...(verdict.details ? { details: verdict.details } : {}) };
  }
}

/** What the engine lends to `before`. */
export interface PreparationTools {
  context: IExecuteFunctions;
  vendor: Vendor;
  sender: Sender;
  health: Health;
}

/** Requests of `before` under way at once. */
const PARALLEL = 5;

/**
 * Runs an operation's `before` for every message: nothing of the message itself has left yet.
 * @returns per message its prepared form, or why it can't be sent
 */
export async function prepare(
  { before }: Operation,
  messages: Message[],
  tools: PreparationTools,
): Promise<Array<Message | Rejected>> {
  if (before === undefined) return messages;
  const help = sharedHelp(tools);
  const prepared: Array<Message | Rejected> = [];
  const queue = messages.entries();
  const worker = async () => {
    for (const [index, message] of queue) prepared[index] = await one(before, message, tools, help);
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, messages.length) }, worker));
  return prepared;
}

async function one(
  before: NonNullable<Operation['before']>,
  message: Message,
  { context, health }: PreparationTools,
  help: SharedHelp,
): Promise<Message | Rejected> {
  if (health.end !== undefined) return notSent(`Not sent, because ${health.end}`);
  const warnings = [...message.warnings];
  try {
    const parameters = await before(message.parameters, {
      ...help,
      warn: (warning) => warnings.push(warning),
      binary: async (fieldName) => await binaryOf(context, message.item, fieldName),
    });
    health.note([accepted([])]);
    return { ...message, parameters, warnings };
  } catch (error) {
    const refusal = error instanceof NotPrepared ? error.refusal : refusalOf(error, message.item);
    health.note([refusal]);
    return refusal;
  }
}

/** What is the same for every message of a run. */
type SharedHelp = Omit<Preparation, 'warn' | 'binary'>;

function sharedHelp({ context, vendor, sender }: PreparationTools): SharedHelp {
  const shared = new Map<string, Promise<unknown>>();
  return {
    send: async (request) => await sender.send(request),
    ask: async (request) => {
      const verdict = verdictOf(vendor, request, await sender.send(request));
      if (verdict.kind === 'taken') return verdict.body;
      throw new NotPrepared(verdict);
    },
    sizeOf: async (url) => await sizeOf(context, url),
    once: async <T>(key: string, work: () => Promise<T>): Promise<T> => {
      const known = shared.get(key) ?? work();
      shared.set(key, known);
      return (await known) as T;
    },
  };
}

async function binaryOf(context: IExecuteFunctions, item: number, fieldName: string) {
  if (context.getInputData()[item]?.binary?.[fieldName] === undefined) {
    throw new InvalidInput(fieldName, 'is no binary field of the item: name the field that holds the file');
  }
  const { mimeType, fileName } = context.helpers.assertBinaryData(item, fieldName);
  return { data: await context.helpers.getBinaryDataBuffer(item, fieldName), mimeType, fileName };
}
