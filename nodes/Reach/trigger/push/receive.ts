import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { receive } from '../../../shared/webhook/receive';
import { deliveriesOf } from './event';
import { isInvited } from './secret';
import { dropsRepeats, eventsOf, zoneOf } from './settings';

/** The whole of the trigger's `webhook()`. Parameters are read when they are needed: an expression may fail. */
export async function receivePush(context: IWebhookFunctions): Promise<IWebhookResponseData> {
  return await receive(context, {
    invited: (push) => isInvited(push, context),
    deliveries: (payload) => deliveriesOf(payload, { events: eventsOf(context), zone: zoneOf(context) }),
    dropsRepeats: () => dropsRepeats(context),
  });
}
