import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ClickSendTrigger } from '../../../nodes/ClickSend/ClickSendTrigger.node';
import { activate, runHook, runWebhook, webhookUrl } from '../../harness';
import type { Push, TriggerSpec, WebhookRun } from '../../harness';
import type { InboundRule } from '../../sandbox/clicksend/rules';
import type { PushTarget } from '../../sandbox/push/deliver';
import type { Sandbox } from '../../sandbox/server';
import { credentialTypes } from '../../workflow/sandbox';

/** The trigger in one workflow, with the memory that n8n keeps for it. */
export class Stage {
  readonly spec: TriggerSpec & { staticData: IDataObject };

  constructor(
    private readonly sandbox: Sandbox,
    parameters: INodeParameters = {},
    further: TriggerSpec = {},
  ) {
    this.spec = {
      credentials: { ...sandbox.credentials },
      credentialTypes,
      parameters: { event: 'smsInbound', ...parameters },
      staticData: {},
      ...further,
    };
  }

  /** The same workflow with something changed, and with what n8n remembers so far. */
  changed(changes: TriggerSpec): Stage {
    return new Stage(this.sandbox, {}, { ...this.spec, ...changes });
  }

  /** A copy of the workflow: another one, which starts with the original's memory. */
  copied(changes: TriggerSpec): Stage {
    return this.changed({ staticData: structuredClone(this.spec.staticData), ...changes });
  }

  async activate(): Promise<'found' | 'created'> {
    return await activate(new ClickSendTrigger(), this.spec);
  }

  async deactivate(): Promise<void> {
    await runHook(new ClickSendTrigger(), 'delete', this.spec);
  }

  async receive(push: Push): Promise<WebhookRun> {
    return await runWebhook(new ClickSendTrigger(), push, this.spec);
  }

  get url(): string {
    return webhookUrl(new ClickSendTrigger(), this.spec);
  }

  /** The secret that ClickSend was told. */
  get token(): string {
    const { registration } = this.spec.staticData;
    return String((registration as IDataObject | undefined)?.token);
  }

  /** A push with these fields as ClickSend would send it to our rule. */
  push(payload: object, push: Push = {}): Push {
    return { body: payload, query: { token: this.token }, ...push };
  }
}

/** What the vendor pushes, as the trigger's own server receives it. */
export function delivered(target: PushTarget): Push {
  const { searchParams } = new URL(target.url);
  return {
    method: target.method,
    headers: target.headers,
    body: target.body,
    query: Object.fromEntries(searchParams),
  };
}

/** The json of the items of a run. */
export function itemsOf(run: WebhookRun): IDataObject[] {
  return (run.workflowData ?? []).flat().map(({ json }) => json);
}

/** Writes a rule at ClickSend that somebody else made. */
export function foreignRule(sandbox: Sandbox, address: string, more: Partial<InboundRule> = {}): InboundRule {
  return sandbox.clickSend.inboundRules.add({
    dedicated_number: '*',
    rule_name: 'written by hand',
    message_search_type: 0,
    message_search_term: null,
    action: 'URL',
    action_address: address,
    enabled: 1,
    webhook_type: 'post',
    body: null,
    ...more,
  });
}
