import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';
import { asObject, asText } from '../../shared/http/json';
import { livesAt } from '../../shared/webhook/elsewhere';
import { leadsTo } from '../../shared/webhook/token';

/** What this node remembers of the rule that it wrote. */
export interface Registration {
  /** Id of the rule at ClickSend. */
  ruleId: string;
  /** As written into the rule, the token included. */
  address: string;
  token: string;
  /** The event the rule is for. */
  event: string;
  /** The workflow that wrote it: a copy carries the original's memory with it. */
  workflowId: string;
  /** `user_id` of the account. */
  userId: string;
}

type Context = IHookFunctions | IWebhookFunctions;

/** What is remembered, whoever wrote it. */
export function remembered(context: Context): Registration | undefined {
  const { registration } = context.getWorkflowStaticData('node');
  const stored = asObject(registration);
  const [ruleId, address, token] = [stored?.ruleId, stored?.address, stored?.token].map(asText);
  if (ruleId === undefined || address === undefined || token === undefined) return undefined;
  const [event, workflowId, userId] = [stored?.event, stored?.workflowId, stored?.userId].map(asText);
  return { ruleId, address, token, event: event ?? '', workflowId: workflowId ?? '', userId: userId ?? '' };
}

/**
 * The registration, when it is this very node's own. A copied workflow shares the memory, but has another id or
 * another webhook path; a copied database has all of that, so after a change of the host the old address is asked.
 */
export async function ownRegistration(
  context: IHookFunctions,
  address: string,
): Promise<Registration | undefined> {
  const stored = remembered(context);
  if (stored === undefined || stored.workflowId !== context.getWorkflow().id) return undefined;
  if (leadsTo(stored.address, address)) return stored;
  if (webhookPath(stored.address) !== webhookPath(address)) return undefined;
  return (await livesAt(context, stored.address)) ? undefined : stored;
}

/** The end of the path, which n8n makes for one node: a proxy may put something in front of it. */
function webhookPath(address: string): string {
  return new URL(address).pathname.split('/').slice(-3).join('/');
}

/** Keeps the registration with the workflow, where a later activation and the webhook find it. */
export function remember(context: IHookFunctions, registration: Registration): void {
  const memory: IDataObject = context.getWorkflowStaticData('node');
  memory.registration = { ...registration };
}

/** The rule is gone: nothing of it is kept. */
export function forget(context: IHookFunctions): void {
  const memory: IDataObject = context.getWorkflowStaticData('node');
  delete memory.registration;
}
