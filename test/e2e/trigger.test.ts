import { itemsOf } from '../../scripts/n8n/api/executions';
import type { Execution } from '../../scripts/n8n/api/executions';
import type { Workflow } from '../../scripts/n8n/api/workflows';
import { until } from '../../scripts/wait';
import { stage } from './stage/stage';
import { builtIn, chain, ourNode } from './stage/workflows';

const within = { withinMs: 20_000 };
const phone = '+61411111111';

const rules = () => stage().sandbox.clickSend.inboundRules.all();
const ownRules = () =>
  rules().filter(({ action_address: address }) => address.startsWith(stage().n8n.origin));
const reply = (body: string) => stage().sandbox.reply({ vendor: 'clickSend', from: phone, body });

async function rule() {
  return await until(async () => ownRules()[0], { what: 'The rule at ClickSend', ...within });
}

async function executions(workflow: Workflow, count: number): Promise<Execution[]> {
  const { api } = stage();
  const listed = async () => {
    const found = await api.executions.list(workflow.id);
    return found.length >= count ? found : undefined;
  };
  const found = await until(listed, { what: `Execution ${count} of the trigger`, ...within });
  return await Promise.all(found.map(({ id }) => api.executions.finished(id)));
}

const bodiesOf = (found: Execution[]) =>
  found.map((execution) => itemsOf(execution, 'clickSendTrigger')[0]?.json.body).sort();

describe('ClickSend Trigger', () => {
  let workflow: Workflow;

  beforeAll(async () => {
    const { sandbox, api } = stage();
    sandbox.reset();
    sandbox.clickSend.inboundRules.add({
      rule_name: "Somebody else's rule",
      action: 'URL',
      action_address: `${sandbox.origin}/nowhere`,
      enabled: 1,
      dedicated_number: '*',
      message_search_type: 0,
      message_search_term: null,
      body: null,
      webhook_type: 'post',
    });
    const trigger = ourNode('clickSendTrigger', { event: 'smsInbound' }, { webhookId: 'e2e-replies' });
    workflow = await api.workflows.create(chain([trigger, builtIn('After', 'noOp', 1)]));
    await api.workflows.activate(workflow);
    await rule();
  });

  it('writes one rule of its own at ClickSend when the workflow is published', () => {
    expect(ownRules()).toHaveLength(1);
    expect(rules()).toHaveLength(2);
  });

  it('starts the workflow when a reply comes in', async () => {
    await reply('First reply');
    const [execution] = await executions(workflow, 1);
    expect(execution?.status).toBe('success');
    const [item] = execution ? itemsOf(execution, 'clickSendTrigger') : [];
    expect(item?.json).toMatchObject({ from: phone, body: 'First reply', deliveryKey: expect.any(String) });
  });

  it('turns away who does not know the token, and starts nothing', async () => {
    const address = (await rule()).action_address;
    const guessed = address.replace(/[\w-]{8}$/, 'AAAAAAAA');
    const forged = { message_id: 'forged', from: phone, to: '+61431111112', body: 'Forged' };
    for (const url of [address.split('?')[0] ?? '', guessed]) {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(forged),
      });
      expect(answer.status).toBe(401);
    }
    await reply('After the forged ones');
    expect(bodiesOf(await executions(workflow, 2))).toEqual(['After the forged ones', 'First reply']);
  });

  it('finds its own rule again when n8n starts anew', async () => {
    const before = (await rule()).id;
    await stage().n8n.restart();
    expect(ownRules().map(({ id }) => id)).toEqual([before]);
    await reply('After the restart');
    const bodies = bodiesOf(await executions(workflow, 3));
    expect(bodies).toEqual(['After the forged ones', 'After the restart', 'First reply']);
  });

  it('takes its rule away, and no other, when the workflow is unpublished', async () => {
    const address = (await rule()).action_address;
    await stage().api.workflows.deactivate(workflow);
    await until(async () => (ownRules().length === 0 ? true : undefined), {
      what: 'The end of the rule',
      ...within,
    });
    expect(rules().map(({ rule_name: name }) => name)).toEqual(["Somebody else's rule"]);
    const answer = await fetch(address, { method: 'POST', body: '{}' });
    expect(answer.status).toBe(404);
  });
});
