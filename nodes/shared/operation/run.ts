import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { hintsOf, itemsOf, stopError } from './emit';
import { operationError } from './error';
import { textOf } from './fault';
import type { Operation, Resources, Vendor } from './operation';
import { notSent, type Outcome, type Rejected } from './outcome';
import { isUsable, resolve, type Input } from './resolve';
import { Session } from './session';

/** What a node hands to the engine. */
export interface Machine {
  vendor: Vendor;
  resources: Resources;
  /** The vendor's id of an accepted row, for the error's details under "Stop Workflow". */
  idOf(row: IDataObject): unknown;
}

/**
 * Runs the chosen operation over all items: resolve, plan, send, read, emit.
 * @throws NodeOperationError only under "Stop Workflow": for bad input before the first request, for anything else
 * after the last one
 */
export async function run(context: IExecuteFunctions, machine: Machine): Promise<INodeExecutionData[][]> {
  const stops = !context.continueOnFail() && !isToolCall(context);
  const { outcomes, acted } = stops
    ? await outcomesOf(context, machine, stops)
    : await withoutThrowing(context, machine);
  for (const message of hintsOf(outcomes)) {
    context.addExecutionHints({ message, type: 'warning', location: 'outputPane' });
  }
  const error = stops ? stopError(context.getNode(), outcomes, acted, machine.idOf) : undefined;
  if (error) throw error;
  return [itemsOf(outcomes)];
}

interface Result {
  outcomes: Outcome[];
  /** False when nothing but questions was asked. */
  acted: boolean;
}

/** After a throw under "Continue" n8n would pass the inputs on as if they were results. */
async function withoutThrowing(context: IExecuteFunctions, machine: Machine): Promise<Result> {
  try {
    return await outcomesOf(context, machine, false);
  } catch (error) {
    const refusal = notSent(`Not sent: ${textOf(error)}`);
    return { outcomes: context.getInputData().map(() => refusal), acted: false };
  }
}

async function outcomesOf(context: IExecuteFunctions, machine: Machine, stops: boolean): Promise<Result> {
  const operation = operationOf(context, machine.resources);
  const reading = { timezone: context.getTimezone(), now: Date.now() };
  const resolved = resolve(operation, context, context.getInputData(), reading);
  if (stops) refuseBadInput(context, resolved);
  const session = new Session(context, machine.vendor, operation, isToolCall(context));
  const prepared = await session.prepare(resolved.filter(isUsable));
  if (stops) refuseBadInput(context, prepared);
  const sent = await session.send(prepared.filter(isUsable));
  const ready = prepared.values();
  const outcomes = resolved.map((each) => {
    const last = isUsable(each) ? (ready.next().value ?? each) : each;
    return isUsable(last) ? (sent.get(last.item) ?? notSent('Not sent')) : last;
  });
  return { outcomes, acted: session.acted };
}

/** Sending 999 messages and then failing on the last one is the worst outcome: nothing is sent instead. */
function refuseBadInput(context: IExecuteFunctions, resolved: Array<Input | Rejected>): void {
  const isBad = (each: Input | Rejected): each is Rejected => !isUsable(each) && each.reason === 'badInput';
  const bad = resolved.filter(isBad);
  const itemIndex = resolved.findIndex(isBad);
  const [first] = bad;
  if (first === undefined) return;
  const others = bad.length === 1 ? '' : ` ${bad.length - 1} more items have unusable values.`;
  throw operationError(context.getNode(), first.message, {
    itemIndex,
    description: `Nothing was sent.${others}`,
  });
}

function operationOf(context: IExecuteFunctions, resources: Resources): Operation {
  const resource = String(context.getNodeParameter('resource', 0));
  const name = String(context.getNodeParameter('operation', 0));
  const operation = resources[resource]?.operations[name];
  if (operation) return operation;
  throw operationError(
    context.getNode(),
    `There is no operation '${name}' of '${resource}': choose another one`,
  );
}

/** An agent calls the node as a tool, in which n8n gives it another type name or says so itself. */
function isToolCall(context: IExecuteFunctions): boolean {
  return context.getNode().type.endsWith('Tool') || context.isToolExecution?.() === true;
}
