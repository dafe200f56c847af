import { itemsOf } from '../../scripts/n8n/api/executions';
import { until } from '../../scripts/wait';
import { example, importAll, publish, unpublishAll } from './stage/examples';
import { stage } from './stage/stage';
import { jsonOf, run } from './stage/workflows';

const within = { withinMs: 20_000 };
const accepted = () => stage().sandbox.ledger.messages({ vendor: 'clickSend', direction: 'out' });

beforeAll(async () => {
  stage().sandbox.reset();
  await importAll();
  await publish('Send what a webhook brings');
  await publish('Answer a reply');
  await publish('Send again what MSG91 could not deliver');
});

afterAll(unpublishAll);

describe('the examples, as npm start brings them in', () => {
  it('come in once, however often it starts', async () => {
    const before = await stage().api.workflows.list();
    await importAll();
    expect(await stage().api.workflows.list()).toHaveLength(before.length);
  });

  it('text many people, and keep the refused one apart', async () => {
    const execution = await run(await example('Text many people in one request'));
    expect(execution.status).toBe('success');
    expect(itemsOf(execution, 'Send SMS', 0)).toHaveLength(2);
    expect(itemsOf(execution, 'Send SMS', 1)).toHaveLength(1);
  });

  it('send the same news through three vendors', async () => {
    const execution = await run(await example('The same news through three vendors'));
    expect(execution.status).toBe('success');
    for (const vendor of ['ClickSend', 'MSG91', 'Reach']) {
      const sent = jsonOf(itemsOf(execution, `Through ${vendor}`, 0));
      expect(sent).toEqual([0, 1].map(() => expect.objectContaining({ accepted: true })));
    }
  });

  it('send what a webhook brings, and answer with what became of it', async () => {
    const post = async () => {
      const answer = await fetch(`${stage().n8n.origin}/webhook/send-sms`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ messages: [{ to: '+61433333333', body: 'Hello' }] }),
      });
      return answer.status === 200 ? ((await answer.json()) as unknown) : undefined;
    };
    const outcomes = await until(post, { what: "The webhook's answer", ...within });
    expect(outcomes).toEqual([expect.objectContaining({ accepted: true, to: '+61433333333' })]);
  });

  it('answer a reply that is typed on a phone', async () => {
    const { sandbox, n8n } = stage();
    const rules = sandbox.clickSend.inboundRules;
    const listening = async () => rules.all().find(({ action_address: url }) => url.startsWith(n8n.origin));
    await until(listening, { what: 'The rule at ClickSend', ...within });
    await sandbox.reply({ vendor: 'clickSend', from: '+61411111111', body: 'Is it ready?' });
    const answered = async () =>
      accepted().find(({ to, body }) => to === '+61411111111' && body.includes('Is it ready?'));
    expect(await until(answered, { what: 'The answer', ...within })).toBeDefined();
  });

  it('send again through ClickSend what MSG91 reports as not delivered', async () => {
    const execution = await run(await example('Send again what MSG91 could not deliver'));
    expect(execution.status).toBe('success');
    const again = async () => accepted().find(({ to }) => to === '+919876543213');
    const sent = await until(again, { what: 'The message through ClickSend', ...within });
    expect(sent.body).toContain('Your order-18 is ready. (MSG91 reported: Failed');
    expect(accepted().map(({ to }) => to)).not.toContain('+919876543212');
  });
});
