import type { IDataObject, INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import { InvalidInput, type Reading } from '../../../shared/fields/field';
import { operationError } from '../../../shared/operation/error';
import { USUAL_ZONE } from '../../api/dates';
import { Deadline, MessageInbox } from './inbox';
import { longestInterval } from './interval';
import { isWanted, itemOf } from './message';
import { options as optionsField, overlapOf, type Options } from './options';
import { poll } from './poll';
import { sample } from './sample';

/** Hosts that name no budget give a poll about five minutes. */
const USUAL_BUDGET = 300_000;
/** Seconds by which n8n may begin a poll too late (its scheduler skips those that are a minute late). */
const LATENESS = 120;
/** The rest is for handing the messages over. */
const SHARE = 0.8;

/** The whole of the trigger's `poll()`. */
export async function receiveMessages(context: IPollFunctions): Promise<INodeExecutionData[][] | null> {
  const options = optionsOf(context);
  const simplify = context.getNodeParameter('simplify', true) !== false;
  const messages =
    context.getMode() === 'manual' ? await oneOf(context, options) : await newOf(context, options);
  const items = messages.map((message) => ({ json: itemOf(message, options, simplify) }));
  return items.length > 0 ? [items] : null;
}

async function newOf(context: IPollFunctions, options: Options): Promise<IDataObject[]> {
  const deadline = deadlineOf(context);
  const stored = context.getWorkflowStaticData('node');
  const settings = {
    zone: options.timezone ?? USUAL_ZONE,
    overlap: overlapOf(options),
    lookBack: lookBackOf(context, stored),
  };
  const { messages, error } = await poll(stored, new MessageInbox(context, deadline), settings, deadline);
  if (error instanceof Error) {
    context.logger.warn(`Some incoming messages are left to the next poll. ${error.message}`);
  }
  return messages.filter((message) => isWanted(message, options));
}

async function oneOf(context: IPollFunctions, options: Options): Promise<IDataObject[]> {
  const time = deadlineOf(context);
  const inbox = new MessageInbox(context, time);
  const when = { zone: options.timezone ?? USUAL_ZONE, time };
  const message = await sample(inbox, when, (each) => isWanted(each, options));
  if (message) return [message];
  throw operationError(
    context.getNode(),
    'No such message came in within the last 30 days. Send one to the number of the account and try again.',
  );
}

function optionsOf(context: IPollFunctions): Options {
  const typed = context.getNodeParameter('options', {});
  const reading: Reading = { timezone: context.getTimezone(), now: Date.now() };
  try {
    return optionsField().read(typed, reading);
  } catch (error) {
    const why = error instanceof InvalidInput ? error.message : 'The options could not be read';
    throw operationError(context.getNode(), why);
  }
}

function deadlineOf(context: IPollFunctions): Deadline {
  const { getPollBudgetMs }: Partial<IPollFunctions> = context;
  return new Deadline(SHARE * (getPollBudgetMs?.call(context) ?? USUAL_BUDGET));
}

/**
 * Without a cursor a poll only learns what is there, as it is the first one. But where n8n keeps cursors in its
 * database (N8N_POLLER_DURABLE_CURSORS_ENABLED) it forgets what the first poll learnt, so that the second one has no
 * cursor either: it gives what came since the first. Polls after the first have the mode 'update' there, and their
 * static data is a plain copy, without the mark by which n8n notices changes.
 * @returns seconds, or undefined for a first poll
 */
function lookBackOf(context: IPollFunctions, stored: IDataObject): number | undefined {
  if (context.getActivationMode() !== 'update' || '__dataChanged' in stored) return undefined;
  return longestInterval(context.getNodeParameter('pollTimes', {})) + LATENESS;
}
