import { itemsOf } from '../../scripts/n8n/api/executions';
import type { Workflow } from '../../scripts/n8n/api/workflows';
import { until } from '../../scripts/wait';
import { stage } from './stage/stage';
import { builtIn, chain, ourNode } from './stage/workflows';

const within = { withinMs: 20_000 };
const rules = () => stage().sandbox.clickSend.inboundRules.all();
const reply = (body: string) => stage().sandbox.reply({ vendor: 'clickSend', from: '+61411111111', body });

/** What the editor's button 'Listen for test event' does; n8n then answers that it waits. */
async function listen(workflow: Workflow): Promise<void> {
  const run = stage().api.workflows.run(workflow, { trigger: 'clickSendTrigger' });
  await expect(run).rejects.toThrow(/waits for an event/);
}

describe('ClickSend Trigger, while one listens in the editor', () => {
  it('has a rule of its own for the one event that it waits for', async () => {
    const { sandbox, api } = stage();
    sandbox.reset();
    const trigger = ourNode('clickSendTrigger', { event: 'smsInbound' }, { webhookId: 'e2e-listening' });
    const workflow = await api.workflows.create(chain([trigger, builtIn('After', 'noOp', 1)]));
    await listen(workflow);
    const rule = await until(async () => rules()[0], { what: 'The rule at ClickSend', ...within });
    expect(rule.action_address).toMatch(/\/webhook-test\/e2e-listening\/webhook\?token=[\w-]{43}$/);
    const forged = await fetch(rule.action_address.replace(/token=.*/, 'token=guessed'), { method: 'POST' });
    expect(forged.status).toBe(401);

    const { targets } = await reply('A test event');
    expect(targets).toMatchObject([{ delivered: true, status: 200 }]);
    const found = async () => (await api.executions.list(workflow.id))[0];
    const { id } = await until(found, { what: 'The execution', ...within });
    const execution = await api.executions.finished(id);
    expect(itemsOf(execution, 'clickSendTrigger')[0]?.json).toMatchObject({ body: 'A test event' });
    await until(async () => (rules().length === 0 ? true : undefined), {
      what: 'The end of the rule',
      ...within,
    });
  });
});
