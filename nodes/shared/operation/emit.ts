import type { IDataObject, INode, INodeExecutionData, NodeOperationError } from 'n8n-workflow';
import { operationError } from './error';
import type { Outcome, Rejected, Unknown } from './outcome';

/**
 * Step five: one list of items in the order of the inputs, each paired. A failed item has the form that n8n
 * keeps whole on both outputs: `error`, `details` and nothing else.
 */
export function itemsOf(outcomes: Outcome[]): INodeExecutionData[] {
  return outcomes.flatMap((outcome, item) =>
    outcome.kind === 'accepted'
      ? outcome.rows.map((row) => ({ json: withWarnings(row, outcome.warnings), pairedItem: { item } }))
      : [{ json: failedItem(outcome, item), pairedItem: { item } }],
  );
}

function withWarnings(row: IDataObject, warnings: string[] | undefined): IDataObject {
  return warnings?.length ? { ...row, warnings } : row;
}

function failedItem(outcome: Rejected | Unknown, item: number): IDataObject {
  return { error: numbered(outcome.message, item), details: detailsOf(outcome) };
}

function detailsOf(outcome: Rejected | Unknown): IDataObject {
  const reason = outcome.kind === 'unknown' ? 'unknown' : outcome.reason;
  return { outcome: outcome.kind, reason, ...outcome.details };
}

const MOST_IDS = 1000;

/**
 * The error that ends the node under "Stop Workflow": names the first failed item, counts the outcomes and
 * carries the accepted ids in `context.data`, which the editor shows.
 * @param acted false when nothing but questions was asked: an answer to these is no acceptance
 * @param idOf the vendor's id of an accepted row
 */
export function stopError(
  node: INode,
  outcomes: Outcome[],
  acted: boolean,
  idOf: (row: IDataObject) => unknown,
): NodeOperationError | undefined {
  const itemIndex = outcomes.findIndex(({ kind }) => kind !== 'accepted');
  const first = outcomes[itemIndex];
  if (first === undefined || first.kind === 'accepted') return undefined;
  const counts = countOf(outcomes);
  const error = operationError(node, numbered(first.message, itemIndex), {
    itemIndex,
    description: acted ? `${summary(counts)} ${ADVICE}` : answersOf(counts),
  });
  const told = acted
    ? { ...counts, acceptedIds: acceptedIds(outcomes, idOf) }
    : { answered: counts.accepted };
  error.context.data = { ...told, firstFailed: detailsOf(first) };
  return error;
}

const ADVICE =
  "Accepted messages are listed under the error's details and are not sent again when this execution is retried. " +
  "To receive them as items, set On Error in the node's settings to Continue (using error output).";

function answersOf({ accepted, rejected, unknown }: Counts): string {
  const items = accepted + rejected + unknown;
  return (
    `${accepted} of ${items} ${items === 1 ? 'item' : 'items'} got an answer, and nothing was changed. To go on without ` +
    "the others, set On Error in the node's settings to Continue (using error output)."
  );
}

function numbered(message: string, item: number): string {
  return /^Item \d+: /.test(message) ? message : `Item ${item}: ${message}`;
}

type Counts = Record<Outcome['kind'], number>;

function countOf(outcomes: Outcome[]): Counts {
  const counts: Counts = { accepted: 0, rejected: 0, unknown: 0 };
  for (const { kind } of outcomes) counts[kind] += 1;
  return counts;
}

function summary({ accepted, rejected, unknown }: Counts): string {
  return `${accepted} accepted, ${rejected} rejected, ${unknown} unknown.`;
}

function acceptedIds(outcomes: Outcome[], idOf: (row: IDataObject) => unknown): string[] {
  const rows = outcomes.flatMap((outcome) => (outcome.kind === 'accepted' ? outcome.rows : []));
  const ids = rows.map(idOf).filter((id) => id !== undefined && id !== null);
  return [...new Set(ids.map(String))].slice(0, MOST_IDS);
}

/** One hint per kind of warning. */
export function hintsOf(outcomes: Outcome[]): string[] {
  const counts = new Map<string, number>();
  for (const outcome of outcomes) {
    const warnings = outcome.kind === 'accepted' ? (outcome.warnings ?? []) : [];
    for (const warning of warnings) counts.set(warning, (counts.get(warning) ?? 0) + 1);
  }
  return [...counts].map(([warning, count]) => (count === 1 ? warning : `${warning} (${count} items)`));
}
