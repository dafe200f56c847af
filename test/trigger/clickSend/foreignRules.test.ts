import { useSandbox } from '../../workflow/sandbox';
import { foreignRule, Stage } from './stage';

const sandbox = useSandbox();
const rules = () => sandbox().clickSend.inboundRules.all();
const stage = () => new Stage(sandbox());

describe('rules of others', () => {
  it('are not touched, wherever they lead', async () => {
    const node = stage();
    foreignRule(sandbox(), 'https://example.com/hook?token=abc');
    foreignRule(sandbox(), node.url);
    foreignRule(sandbox(), '+61411111111', { action: 'AUTO_REPLY' });
    foreignRule(sandbox(), `${node.url}?token=abc`, { action: 'POLL' });
    foreignRule(sandbox(), `${node.url}er?token=abc`);
    const before = structuredClone(rules());

    expect(await node.activate()).toBe('created');
    expect(rules().slice(0, -1)).toEqual(before);
    expect(await node.activate()).toBe('found');
    await node.deactivate();
    expect(rules()).toEqual(before);
  });

  it('are not touched when somebody made another one of ours', async () => {
    const node = stage();
    await node.activate();
    const [rule] = rules();
    if (rule) rule.action_address = 'https://example.com/mine-now';

    expect(await node.activate()).toBe('created');
    expect(rules()).toHaveLength(2);
    await node.deactivate();
    expect(rules()).toMatchObject([{ action_address: 'https://example.com/mine-now' }]);
  });

  it('include that of the workflow this one was copied from', async () => {
    const original = stage();
    await original.activate();
    const before = structuredClone(rules());
    const copy = original.copied({ workflowId: 'copy', instanceUrl: 'http://127.0.0.1:9' });

    await copy.deactivate();
    expect(rules()).toEqual(before);
    const again = original.copied({ workflowId: 'copy', instanceUrl: 'http://127.0.0.1:9' });
    expect(await again.activate()).toBe('created');
    expect(rules()).toHaveLength(2);
    expect(rules()[0]).toEqual(before[0]);
    expect(again.token).not.toBe(original.token);
    await again.deactivate();
    expect(rules()).toEqual(before);
    expect(await original.activate()).toBe('found');
  });

  it.each([
    ['with a memory of its own', {}],
    ['with the memory of the published one', undefined],
  ])('include that of the published workflow while one listens in the editor %s', async (_case, memory) => {
    const published = stage();
    await published.activate();
    const before = structuredClone(rules());
    const listening = published.copied({ isTest: true, ...(memory ? { staticData: memory } : {}) });

    expect(await listening.activate()).toBe('created');
    expect(rules()[1]?.action_address).toContain('/webhook-test/');
    await listening.deactivate();
    expect(rules()).toEqual(before);
    expect(await published.activate()).toBe('found');
  });
});
