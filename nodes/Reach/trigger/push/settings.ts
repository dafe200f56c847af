import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { InvalidInput } from '../../../shared/fields/field';
import { operationError } from '../../../shared/operation/error';
import { USUAL_ZONE } from '../../api/dates';
import { EVENTS, type EventName } from './event';
import { options } from './panel';
import { checkSecret, secretOf } from './secret';

type Context = IHookFunctions | IWebhookFunctions;

/**
 * Looks at the parameters when the workflow is published: later, nobody reads what is wrong with them.
 * @throws {NodeOperationError}
 */
export function checkSettings(context: IHookFunctions): void {
  try {
    checkSecret(secretOf(context));
    if (eventsOf(context).length === 0) throw new InvalidInput('Trigger On', 'is empty: choose an event');
    zoneOf(context);
  } catch (error) {
    const why = error instanceof InvalidInput ? error.message : 'A parameter could not be read';
    throw operationError(context.getNode(), why);
  }
}

/** The events that the user chose. */
export function eventsOf(context: Context): EventName[] {
  const chosen = [context.getNodeParameter('events', [])].flat();
  return EVENTS.filter((event) => chosen.some((each) => each === event));
}

/**
 * The zone of the times in pushes.
 * @throws {InvalidInput}
 */
export function zoneOf(context: Context): string {
  return optionsOf(context).timezone ?? USUAL_ZONE;
}

/**
 * Whether an event that is pushed again starts nothing.
 * @throws {InvalidInput}
 */
export function dropsRepeats(context: Context): boolean {
  return optionsOf(context).dropRepeats ?? true;
}

function optionsOf(context: Context) {
  const reading = { timezone: context.getTimezone(), now: Date.now() };
  return options().read(context.getNodeParameter('options', {}), reading);
}
