import type { IExecuteFunctions } from 'n8n-workflow';
import type { Sender } from '../http/sender';
import { InvalidInput } from '../fields/field';
import type { Operation, Preparation } from './operation';
import { badInput, notSent, type Rejected } from './outcome';
import type { Message } from './plan';

/** Thrown by an operation's `before` when its own request was refused: the message itself was not sent. */
/**
 * Runs an operation's `before` for every message: nothing of the message itself has left yet.
 * @returns per message its prepared form, or why it can't be sent
 */
export async function prepare(
  operation: Operation,
  messages: Message[],
  context: IExecuteFunctions,
  sender: Sender,
): Promise<Array<Message | Rejected>> {
  const { before } = operation;
  if (before === undefined) return messages;
  const shared = new Map<string, Promise<unknown>>();
  const prepared: Array<Message | Rejected> = [];
  for (const message of messages) {
    const preparation = preparationOf(message, context, sender, shared);
    prepared.push(
      await before(message.parameters, preparation).then(
        (parameters) => ({ ...message, parameters }),
        (error: unknown) => refusalOf(error),
      ),
    );
  }
  return prepared;
}

function preparationOf(
  { item }: Message,
  context: IExecuteFunctions,
  sender: Sender,
  shared: Map<string, Promise<unknown>>,
): Preparation {
  return {
    send: async (request) => await sender.send(request),
    binary: async (fieldName) => {
      const { mimeType, fileName } = context.helpers.assertBinaryData(item, fieldName);
      return { data: await context.helpers.getBinaryDataBuffer(item, fieldName), mimeType, fileName };
    },
    once: async <T>(key: string, work: () => Promise<T>): Promise<T> => {
      const known = shared.get(key) ?? work();
      shared.set(key, known);
      return (await known) as T;
    },
  };
}

function refusalOf(error: unknown): Rejected {
  if (error instanceof InvalidInput) return badInput(error.message);
  return notSent(error instanceof Error ? error.message : 'The message could not be prepared');
}
