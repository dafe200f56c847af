import { itemsOf } from '../../scripts/n8n/api/executions';
import type { Workflow } from '../../scripts/n8n/api/workflows';
import { until } from '../../scripts/wait';
import { stage } from './stage/stage';
import { builtIn, chain, ourNode } from './stage/workflows';

const within = { withinMs: 20_000 };
const phone = '50255501234';
const secret = 'e2e-secret-of-32-characters-long';

const receive = (body: string) => stage().sandbox.reply({ vendor: 'reach', from: phone, body });

/** The texts of all items that started the workflow, in order, once there are as many as awaited. */
async function texts(workflow: Workflow, trigger: string, count: number): Promise<unknown[]> {
  const { executions } = stage().api;
  const given = async () => {
    const ids = (await executions.list(workflow.id)).map(({ id }) => id);
    const finished = await Promise.all(ids.map((id) => executions.finished(id)));
    const found = finished
      .flatMap((execution) => itemsOf(execution, trigger))
      .map(({ json }) => json.message);
    return found.length >= count ? found.sort() : undefined;
  };
  return await until(given, { what: `Message ${count} of ${trigger}`, ...within });
}

async function published(trigger: ReturnType<typeof ourNode>): Promise<Workflow> {
  const { api } = stage();
  const workflow = await api.workflows.create(chain([trigger, builtIn('After', 'noOp', 1)]));
  await api.workflows.activate(workflow);
  return workflow;
}

const askedForMessages = () => stage().sandbox.requests.all({ vendor: 'reach', path: '/messages' }).length;

beforeAll(() => stage().sandbox.reset());

describe('Reach Trigger', () => {
  it('gives what came while n8n was away, each message once', async () => {
    await receive('Before');
    const parameters = { pollTimes: { item: [{ mode: 'everyHour', minute: 59 }] } };
    const workflow = await published(ourNode('reachTrigger', parameters));
    await until(async () => (askedForMessages() >= 2 ? true : undefined), {
      what: 'The first poll',
      ...within,
    });
    await receive('First');
    await stage().n8n.restart();
    expect(await texts(workflow, 'reachTrigger', 1)).toEqual(['First']);
    await receive('Second');
    await stage().n8n.restart();
    expect(await texts(workflow, 'reachTrigger', 2)).toEqual(['First', 'Second']);
    await stage().api.workflows.deactivate(workflow);
  });
});

describe('Reach Push Trigger', () => {
  it('starts with what Reach pushes, and with nothing that comes without the secret', async () => {
    const { n8n, sandbox } = stage();
    const events = ['incomingMessage', 'sendError'];
    const more = { webhookId: 'e2e-reach-push', credentials: undefined };
    const workflow = await published(ourNode('reachPushTrigger', { events, secret }, more));
    const address = `${n8n.origin}/webhook/e2e-reach-push/webhook`;
    const push = async (url: string, init: RequestInit = {}) => (await fetch(url, init)).status;
    await until(async () => ((await push(address)) === 401 ? true : undefined), {
      what: 'The webhook',
      ...within,
    });
    expect(await push(`${address}?token=guessed`, { method: 'POST', body: '{"message":"Forged"}' })).toBe(
      401,
    );
    sandbox.settings.reachPushUrl = `${address}?token=${secret}`;
    expect((await receive('Pushed')).targets).toMatchObject([{ delivered: true, attempts: 1 }]);
    const pushed = (message: string) =>
      new URLSearchParams({ msisdn: phone, datetime: '2025-07-14 09:10:31', message });
    const { reachPushUrl } = sandbox.settings;
    expect(await push(reachPushUrl, { method: 'POST', body: pushed('As a form') })).toBe(200);
    expect(await push(`${reachPushUrl}&${pushed('In the address').toString()}`)).toBe(200);
    const all = ['As a form', 'In the address', 'Pushed'];
    expect(await texts(workflow, 'reachPushTrigger', all.length)).toEqual(all);
    await stage().api.workflows.deactivate(workflow);
  });
});
