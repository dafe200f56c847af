import type {
  INodeExecutionData,
  INodeType,
  IWebhookData,
  IWebhookDescription,
  IWebhookResponseData,
} from 'n8n-workflow';
import { WebhookContext } from './engine';
import { asRequest, CapturedResponse } from './httpMessages';
import type { Answer, Push } from './httpMessages';
import { act, setStage, webhookData } from './trigger';
import type { TriggerSpec, TriggerStage } from './trigger';

export interface WebhookRun {
  /** What the caller gets; without one the caller would hang until it gives up. */
  answer?: Answer;
  /** The items of the execution n8n starts; undefined when it starts none. */
  workflowData?: INodeExecutionData[][];
  startsExecution: boolean;
  /** What webhook() threw: n8n then answers 500 and starts a failed execution all the same. */
  error?: Error;
}

/** Delivers a push to the trigger the way n8n's webhook server does. */
export async function runWebhook(type: INodeType, push: Push, spec: TriggerSpec = {}): Promise<WebhookRun> {
  const description = webhookFor(type, push.method ?? 'POST');
  if (!description) return { answer: byN8n(404, { message: 'Not registered' }), startsExecution: false };
  const stage = setStage(type, spec, 'webhook');
  const response = new CapturedResponse();
  try {
    Object.assign(stage.extra, { httpRequest: asRequest(push), httpResponse: response });
  } catch {
    return { answer: byN8n(422, { message: 'Failed to parse request body' }), startsExecution: false };
  }
  try {
    const result = await act(
      stage,
      spec,
      async () => await deliver(type, stage, webhookData(stage, description, spec.isTest)),
    );
    const run = readResult(result, response);
    if (spec.answerFinishes) response.status(run.answer?.status ?? 0).emit('finish');
    return run;
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    const answer = response.answer() ?? byN8n(500, { message: 'Workflow could not be started!' });
    return { answer, error, workflowData: [[{ json: {} }]], startsExecution: true };
  }
}

async function deliver(
  type: INodeType,
  stage: TriggerStage,
  data: IWebhookData,
): Promise<IWebhookResponseData> {
  if (!type.webhook) throw new Error(`${type.description.displayName} has no webhook()`);
  const { workflow, node, extra, mode } = stage;
  const context = new WebhookContext(workflow, node, extra, mode, data, [], null);
  return await type.webhook.call(context);
}

function webhookFor(type: INodeType, method: string): IWebhookDescription | undefined {
  return type.description.webhooks?.find(({ httpMethod }) => httpMethod.split(',').includes(method));
}

function readResult(result: IWebhookResponseData, response: CapturedResponse): WebhookRun {
  const { workflowData, noWebhookResponse, webhookResponse } = result;
  const startsExecution = workflowData !== undefined;
  if (response.headersSent || noWebhookResponse)
    return { answer: response.answer(), workflowData, startsExecution };
  const usual = { message: startsExecution ? 'Workflow was started' : 'Webhook call received' };
  return { answer: byN8n(response.statusCode, webhookResponse ?? usual), workflowData, startsExecution };
}

function byN8n(status: number, body: unknown): Answer {
  return { status, body, headers: {}, sentBy: 'n8n' };
}
