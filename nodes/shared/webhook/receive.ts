import type { IDataObject, INodeExecutionData, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';
import { hasMoved, isProbe } from './elsewhere';
import { payloadsOf, type Push } from './payload';
import { isNewDelivery, isRecent, keyOfContent, rememberRecent } from './repeats';

/** One event of a push: the item it becomes, and the key that a repeated delivery has again. */
export interface Delivery {
  key: string;
  json: IDataObject;
}

/** How one trigger reads its pushes. */
export interface Reception {
  /** True for a push that carries the secret; see `sameToken`. Anything thrown counts as no. */
  invited(push: Push): boolean;
  /** The address that the vendor was told, for triggers that may find their registration again by it. */
  registered?(): string | undefined;
  /** The events of one object of the push; none when the user does not want to hear of it. */
  deliveries(payload: IDataObject): Delivery[];
  /** False when the user wants repeated deliveries too. Absent, or anything thrown, counts as true. */
  dropsRepeats?(): boolean;
}

/**
 * The whole of a trigger's `webhook()`. Who was not invited gets 401 and starts nothing. A genuine push is answered
 * by n8n itself, once it has recorded the execution. A repeated one, or one that nobody wants to hear of, is
 * answered with 200 and starts nothing. Never throws: n8n would answer 500 and start an execution all the same.
 */
export async function receive(
  context: IWebhookFunctions,
  reception: Reception,
): Promise<IWebhookResponseData> {
  try {
    const push = pushOf(context);
    if (isProbe(push.query) && hasMoved(context, reception.registered?.())) return end(context, 204);
    if (!isInvited(push, reception)) return end(context, 401);
    const all = payloadsOf(push).flatMap((payload) => deliveriesOf(payload, reception));
    const fresh = dropsRepeats(reception) ? all.filter(({ key }) => isFirst(context, key)) : all;
    if (fresh.length === 0) return {};
    rememberOnceAnswered(context, fresh);
    return { workflowData: [fresh.map(itemOf)] };
  } catch {
    return end(context, 500);
  }
}

function pushOf(context: IWebhookFunctions): Push {
  const { rawBody } = context.getRequestObject();
  return {
    body: context.getBodyData(),
    rawBody,
    headers: { ...context.getHeaderData() },
    query: { ...context.getQueryData() },
  };
}

function isInvited(push: Push, { invited }: Reception): boolean {
  try {
    return invited(push);
  } catch {
    return false;
  }
}

function dropsRepeats(reception: Reception): boolean {
  try {
    return reception.dropsRepeats?.() ?? true;
  } catch {
    return true;
  }
}

/** Nothing of a genuine push is lost: what can't be read is passed on as it came. */
function deliveriesOf(payload: IDataObject, { deliveries }: Reception): Delivery[] {
  try {
    return deliveries(payload);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'The reason is not known';
    const warnings = [`The push could not be read and is passed on as it came. ${why}`];
    return [{ key: keyOfContent(payload), json: { ...payload, warnings } }];
  }
}

function itemOf({ key, json }: Delivery): INodeExecutionData {
  return { json: { ...json, deliveryKey: key } };
}

/** While one listens for a test event in the editor, the same event may come as often as one likes. */
function isFirst(context: IWebhookFunctions, key: string): boolean {
  if (context.getMode() === 'manual') return true;
  return !isRecent(placeOf(context), key) && isNewDelivery(context.getWorkflowStaticData('node'), key);
}

/** n8n answers with success only when it has recorded the execution: until then a repetition is welcome. */
function rememberOnceAnswered(context: IWebhookFunctions, deliveries: Delivery[]): void {
  if (context.getMode() === 'manual') return;
  const response = context.getResponseObject();
  const place = placeOf(context);
  response.once('finish', () => {
    if (response.statusCode < 300) for (const { key } of deliveries) rememberRecent(place, key);
  });
}

function placeOf(context: IWebhookFunctions): string {
  return `${String(context.getWorkflow().id)} ${context.getNode().id}`;
}

/** Answers here and now; the vendor tries again after a 500. */
function end(context: IWebhookFunctions, status: number): IWebhookResponseData {
  context.getResponseObject().status(status).end();
  return { noWebhookResponse: true };
}
