import type { INodeType, WebhookSetupMethodNames, WebhookType } from 'n8n-workflow';
import { HookContext } from './engine';
import { act, describedWebhook, setStage, webhookData } from './trigger';
import type { TriggerSpec } from './trigger';

/** Calls one life-cycle method of a webhook trigger, as activation and deactivation do. */
export async function runHook(
  type: INodeType,
  method: WebhookSetupMethodNames,
  spec: TriggerSpec = {},
  webhookName: WebhookType = 'default',
): Promise<boolean> {
  const stage = setStage(type, spec, 'trigger');
  const hook = type.webhookMethods?.[webhookName]?.[method];
  if (!hook) throw new Error(`${type.description.displayName} has no webhook method "${method}"`);
  const data = webhookData(stage, describedWebhook(type, webhookName), spec.isTest);
  const { workflow, node, extra, mode, activation } = stage;
  const context = new HookContext(workflow, node, extra, mode, activation, data);
  return await act(stage, spec, async () => await hook.call(context));
}

/** Activates the trigger: looks for its registration and, only where there is none, creates one. */
export async function activate(type: INodeType, spec: TriggerSpec = {}): Promise<'found' | 'created'> {
  if (await runHook(type, 'checkExists', spec)) return 'found';
  await runHook(type, 'create', spec);
  return 'created';
}

/** The address n8n answers for the trigger: what the vendor must be told to call. */
export function webhookUrl(
  type: INodeType,
  spec: TriggerSpec = {},
  webhookName: WebhookType = 'default',
): string {
  const stage = setStage(type, spec, 'trigger');
  const data = webhookData(stage, describedWebhook(type, webhookName), spec.isTest);
  const { workflow, node, extra, mode, activation } = stage;
  const url = new HookContext(workflow, node, extra, mode, activation, data).getNodeWebhookUrl(webhookName);
  if (!url) throw new Error(`n8n makes no address for the webhook "${webhookName}"`);
  return url;
}
