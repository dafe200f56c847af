import sortBy from 'lodash/sortBy';
import type { Operation } from './operation';
import { accepted, type Outcome } from './outcome';
import type { Message } from './plan';

/**
 * Finds the messages that say the same as an earlier one, where the user wants that sent once.
 * @param wasSent true for what an earlier try has sent: it stands for its repetitions, wherever it is
 * @returns by item of the repetition, the item of the first
 */
export function twinsOf(
  operation: Operation,
  messages: Message[],
  wasSent: (message: Message) => boolean,
): Map<number, number> {
  const twins = new Map<number, number>();
  if (!('batch' in operation) || operation.batch.sameAs === undefined) return twins;
  const firsts = new Map<string, number>();
  for (const { item, parameters } of sortBy(messages, (message) => !wasSent(message))) {
    const same = operation.batch.sameAs(parameters);
    if (same === undefined) continue;
    const key = JSON.stringify(same);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, item);
    else twins.set(item, first);
  }
  return twins;
}

/** What became of the first, as the outcome of its repetition. */
export function outcomeOfTwin(outcome: Outcome, first: number): Outcome {
  if (outcome.kind !== 'accepted') return outcome;
  const rows = outcome.rows.map((row) => ({ ...row, duplicateOf: first }));
  return accepted(rows, [...(outcome.warnings ?? []), SENT_ONCE]);
}

const SENT_ONCE = 'The same message to the same recipient was sent once, for the item that duplicateOf names';
