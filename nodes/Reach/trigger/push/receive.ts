import once from 'lodash/once';
import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { receive } from '../../../shared/webhook/receive';
import { USUAL_ZONE } from '../../api/dates';
import { deliveriesOf, EVENTS } from './event';
import { options } from './panel';
import { isInvited } from './secret';

/** The whole of the trigger's `webhook()`. Parameters are read when they are needed: an expression may fail. */
export async function receivePush(context: IWebhookFunctions): Promise<IWebhookResponseData> {
  const circumstances = once(() => ({ events: eventsOf(context), zone: zoneOf(context) }));
  return await receive(context, {
    invited: (push) => isInvited(push, context),
    deliveries: (payload) => deliveriesOf(payload, circumstances()),
  });
}

function eventsOf(context: IWebhookFunctions) {
  const chosen = [context.getNodeParameter('events', [])].flat();
  return EVENTS.filter((event) => chosen.some((each) => each === event));
}

function zoneOf(context: IWebhookFunctions): string {
  const reading = { timezone: context.getTimezone(), now: Date.now() };
  return options().read(context.getNodeParameter('options', {}), reading).timezone ?? USUAL_ZONE;
}
