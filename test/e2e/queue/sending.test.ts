import { itemsOf } from '../../../scripts/n8n/api/executions';
import type { Execution } from '../../../scripts/n8n/api/executions';
import { until } from '../../../scripts/wait';
import { stage } from '../stage/stage';
import { builtIn, chain, ourNode } from '../stage/workflows';
import { describeQueue, workersThatRan } from './stage/stage';

const within = { withinMs: 60_000 };
const sends = () => stage().sandbox.requests.all({ vendor: 'clickSend', path: '/sms/send' });
/** To whom each request was to send. */
const recipients = () =>
  sends().map(({ body }) =>
    (JSON.parse(body) as { messages: Array<{ to: string }> }).messages.map(({ to }) => to),
  );
const accepted = () => stage().sandbox.ledger.messages({ vendor: 'clickSend', direction: 'out' });

interface Answer {
  status: number;
  body: unknown;
}

/** Publishes a workflow whose webhook hands its items to Send SMS and answers with what became of them. */
async function published(path: string, more: object) {
  const { api, n8n } = stage();
  const reply = { responseMode: 'lastNode', responseData: 'allEntries' };
  const webhook = builtIn('Webhook', 'webhook', 2.1, { httpMethod: 'POST', path, ...reply });
  const split = builtIn('Split Out', 'splitOut', 1, { fieldToSplitOut: 'body.items' });
  const sms = { resource: 'sms', operation: 'send', mappingMode: 'autoMapInputData' };
  const nodes = [{ ...webhook, webhookId: path }, split, ourNode('clickSend', sms, more)];
  const workflow = await api.workflows.create(chain(nodes));
  await api.workflows.activate(workflow);
  const post = async (items: object[]): Promise<Answer> => {
    const body = JSON.stringify({ items });
    const headers = { 'content-type': 'application/json' };
    const ask = async () => {
      const answer = await fetch(`${n8n.origin}/webhook/${path}`, { method: 'POST', headers, body });
      return answer.status === 404 ? undefined : { status: answer.status, body: await answer.json() };
    };
    return await until(ask, { what: `The webhook ${path}`, ...within });
  };
  const execution = async (): Promise<Execution> => {
    const [only, ...others] = await api.executions.list(workflow.id);
    expect(others).toEqual([]);
    return await api.executions.finished(only?.id ?? '');
  };
  return { workflow, post, execution };
}

describeQueue('ClickSend, SMS: Send, on a worker', () => {
  beforeEach(() => stage().sandbox.reset());

  it('sends 1,000 items of a webhook in one request, and answers with the outcome of each', async () => {
    const people = Array.from({ length: 1_000 }, (_, index) => ({
      to: `+614111${String(index).padStart(5, '0')}`,
      body: `Hello number ${index}`,
    }));
    const { post, execution } = await published('queue-many', {});
    const answer = await post(people);

    expect(answer.status).toBe(200);
    expect(answer.body).toEqual(people.map((one) => expect.objectContaining({ ...one, accepted: true })));
    expect(sends()).toHaveLength(1);
    expect(accepted().map(({ to, body }) => ({ to, body }))).toEqual(people);
    const ran = await execution();
    expect(ran).toMatchObject({ status: 'success', mode: 'webhook' });
    expect(workersThatRan(ran.id)).toHaveLength(1);
    expect(itemsOf(ran, 'clickSend').map(({ pairedItem }) => pairedItem)).toEqual(
      people.map((_, item) => expect.objectContaining({ item })),
    );
  });

  it('sends only the refused row again on Retry On Fail, and on the Retry in the list of executions', async () => {
    const items = ['+61411111111', '+440000', '+61411111112'].map((to) => ({ to, body: 'Hello' }));
    const retry = { retryOnFail: true, maxTries: 3, waitBetweenTries: 0 };
    const { post, execution } = await published('queue-retry', retry);
    expect((await post(items)).status).toBe(500);
    const failed = await execution();
    expect(failed.status).toBe('error');
    const [good, refused, other] = items.map(({ to }) => to);
    expect(recipients()).toEqual([[good, refused, other], [refused], [refused]]);

    const again = (await stage().api.executions.retry(failed.id)).id;
    expect((await stage().api.executions.finished(again)).status).toBe('error');
    expect(recipients().slice(3)).toEqual([[refused], [refused], [refused]]);
    expect(accepted().map(({ to }) => to)).toEqual([good, other]);
    for (const id of [failed.id, again]) expect(workersThatRan(id)).toHaveLength(1);
  });
});
