import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { receive } from '../../shared/webhook/receive';
import { sameToken, tokenOfQuery } from '../../shared/webhook/token';
import { deliveriesOf } from './events';
import { readOptions } from './options';
import { remembered } from './registration';

/** Takes a push of ClickSend: only the secret in the address tells that it is one, since pushes are not signed. */
export async function receivePush(context: IWebhookFunctions): Promise<IWebhookResponseData> {
  return await receive(context, {
    invited: ({ query }) => sameToken(tokenOfQuery(query), remembered(context)?.token),
    registered: () => remembered(context)?.address,
    deliveries: (payload) =>
      deliveriesOf(payload, {
        event: String(context.getNodeParameter('event')),
        options: readOptions(context),
        userId: remembered(context)?.userId || undefined,
      }),
    dropsRepeats: () => readOptions(context).dropRepeats ?? true,
  });
}
