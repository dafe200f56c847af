import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { Msg91Trigger } from '../../../nodes/Msg91/Msg91Trigger.node';
import { activate, runHook, runWebhook } from '../../harness';
import type { Push, TriggerSpec, WebhookRun } from '../../harness';
import { createAccount } from '../../sandbox/msg91/account';
import type { Msg91Push } from '../../sandbox/msg91/push/order';
import { reportEvent } from '../../sandbox/msg91/push/report';
import { createWorld } from '../../sandbox/world';

export const SECRET = 'open-sesame-2026';
export const HEADERS = { 'x-msg91-secret': SECRET };

/** The trigger in one workflow, with the memory that n8n keeps for it. */
export class Stage {
  readonly spec: TriggerSpec & { staticData: IDataObject };

  constructor(parameters: INodeParameters = {}, further: TriggerSpec = {}) {
    this.spec = { parameters: { secret: SECRET, ...parameters }, staticData: {}, ...further };
  }

  async activate(): Promise<'found' | 'created'> {
    return await activate(new Msg91Trigger(), this.spec);
  }

  async deactivate(): Promise<boolean> {
    return await runHook(new Msg91Trigger(), 'delete', this.spec);
  }

  async receive(push: Push): Promise<WebhookRun> {
    return await runWebhook(new Msg91Trigger(), push, this.spec);
  }

  /** Receives a JSON body with the secret in the header. */
  async json(body: object): Promise<WebhookRun> {
    return await this.receive({ body, headers: HEADERS });
  }

  /** Receives what MSG91 pushes for an order, byte for byte. */
  async pushed(order: Omit<Msg91Push, 'vendor' | 'url'>): Promise<WebhookRun[]> {
    const runs: WebhookRun[] = [];
    for (const push of pushesOf(order)) runs.push(await this.receive(push));
    return runs;
  }
}

/** The calls of MSG91 for an order, with the secret in the header. */
export function pushesOf(order: Omit<Msg91Push, 'vendor' | 'url'>): Push[] {
  const account = createAccount(createWorld({}, () => 0));
  const url = 'http://127.0.0.1/webhook';
  const { targets } = reportEvent({ headers: HEADERS, ...order, vendor: 'msg91', url }, account);
  return targets.map(({ method, headers, body }) => ({ method, headers, body }));
}

/** The template that the node's panel shows for an event. */
export function templateOf(event: string): string {
  const { properties } = new Msg91Trigger().description;
  return String(properties.find(({ name }) => name === `${event}Template`)?.default);
}

/** The json of the items of some runs. */
export function itemsOf(...runs: WebhookRun[]): IDataObject[] {
  return runs.flatMap(({ workflowData }) => (workflowData ?? []).flat()).map(({ json }) => json);
}

/** What n8n does with a push that the trigger has no use for: 200, and no execution. */
export const IGNORED = { startsExecution: false, answer: expect.objectContaining({ status: 200 }) };
