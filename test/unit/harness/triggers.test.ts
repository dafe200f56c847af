import { NodeConnectionTypes } from 'n8n-workflow';
import type { IDataObject, INodeType, IPollFunctions } from 'n8n-workflow';
import { activate, runHook, runListSearch, runPoll, runWebhook, webhookUrl } from '../../harness';
import { ProbeTrigger } from './probeTrigger';

const invited = { 'X-Token': 'secret' };

describe('the life cycle of a webhook trigger', () => {
  it('creates once and finds its registration again after a restart', async () => {
    const staticData: IDataObject = {};

    expect(await activate(new ProbeTrigger(), { staticData })).toBe('created');
    expect(await activate(new ProbeTrigger(), { staticData })).toBe('found');
    expect(staticData).toEqual({ url: webhookUrl(new ProbeTrigger()) });
  });

  it('forgets it on deactivation', async () => {
    const staticData: IDataObject = { url: 'http://old.test' };

    await runHook(new ProbeTrigger(), 'delete', { staticData });

    expect(staticData).toEqual({});
  });

  it('gives production, test and foreign addresses as n8n makes them', () => {
    const node = new ProbeTrigger();

    expect(webhookUrl(node)).toBe('http://n8n.test/webhook/webhook-of-probe-trigger/webhook');
    expect(webhookUrl(node, { isTest: true })).toContain('http://n8n.test/webhook-test/');
    expect(webhookUrl(node, { instanceUrl: 'https://other.test' })).toContain('https://other.test/webhook/');
  });
});

describe('a push', () => {
  it('starts an execution with what the trigger made of it, and n8n answers', async () => {
    const push = { headers: invited, body: { id: 'a' }, query: { page: '2' } };

    const { answer, workflowData, startsExecution } = await runWebhook(new ProbeTrigger(), push);

    expect(startsExecution).toBe(true);
    expect(answer).toMatchObject({ status: 200, sentBy: 'n8n' });
    expect(workflowData).toEqual([[{ json: { id: 'a', bytes: 10, page: '2' } }]]);
  });

  it('shows the node’s own refusal', async () => {
    const { answer, startsExecution } = await runWebhook(new ProbeTrigger(), { body: { id: 'a' } });

    expect(answer).toMatchObject({ status: 401, sentBy: 'node' });
    expect(startsExecution).toBe(false);
  });

  it('reads forms and text as n8n does, and keeps unknown types raw', async () => {
    const sent = async (type: string, body: string) => {
      const headers = { ...invited, 'Content-Type': type };
      return (await runWebhook(new ProbeTrigger(), { headers, body })).workflowData?.[0]?.[0]?.json;
    };

    expect(await sent('application/x-www-form-urlencoded', 'id=a&to=%2B61')).toMatchObject({
      id: 'a',
      to: '+61',
    });
    expect(await sent('application/json; charset=utf-8', '\uFEFF{"id":"a"}')).toMatchObject({ id: 'a' });
    expect(await sent('application/octet-stream', 'abc')).toEqual({ bytes: 3 });
  });

  it('never reaches the node when its JSON is broken or its method is not registered', async () => {
    const broken = { headers: { ...invited, 'Content-Type': 'application/json' }, body: '{' };

    expect((await runWebhook(new ProbeTrigger(), broken)).answer).toMatchObject({
      status: 422,
      sentBy: 'n8n',
    });
    expect((await runWebhook(new ProbeTrigger(), { method: 'PUT' })).answer).toMatchObject({ status: 404 });
  });

  it('keeps static data from push to push', async () => {
    const staticData: IDataObject = {};
    const push = { headers: invited, body: { id: 'a' } };

    const first = await runWebhook(new ProbeTrigger(), push, { staticData });
    const second = await runWebhook(new ProbeTrigger(), push, { staticData });

    expect([first.startsExecution, second.startsExecution]).toEqual([true, false]);
    expect(second.answer?.body).toEqual({ message: 'Webhook call received' });
  });

  it('starts a failed execution when webhook() throws', async () => {
    const node = new ProbeTrigger();
    node.webhook = async () => {
      throw new Error('thrown away');
    };

    const { answer, error, startsExecution } = await runWebhook(node, { headers: invited });

    expect(answer).toMatchObject({ status: 500, sentBy: 'n8n' });
    expect([error?.message, startsExecution]).toEqual(['thrown away', true]);
  });
});

describe('a poll', () => {
  const counting: INodeType = {
    description: {
      displayName: 'Counting Trigger',
      name: 'countingTrigger',
      group: ['trigger'],
      version: 1,
      description: 'Counts its polls',
      defaults: { name: 'Counting Trigger' },
      polling: true,
      inputs: [],
      outputs: [NodeConnectionTypes.Main],
      properties: [],
    },
    async poll(this: IPollFunctions) {
      const memory = this.getWorkflowStaticData('node');
      memory.count = Number(memory.count ?? 0) + 1;
      return memory.count === 1 ? null : [[{ json: { count: memory.count, mode: this.getMode() } }]];
    },
  };

  it('keeps its cursor from tick to tick', async () => {
    const staticData: IDataObject = {};

    expect(await runPoll(counting, { staticData })).toBeNull();
    expect(await runPoll(counting, { staticData })).toEqual([[{ json: { count: 2, mode: 'trigger' } }]]);
  });

  it('works on a copy where cursors are durable, which only activation may forget', async () => {
    const staticData: IDataObject = {};
    const spec = { staticData, durableCursors: true };

    expect(await runPoll(counting, { ...spec, activation: 'activate' })).toBeNull();
    expect(staticData).toEqual({});
    expect(await runPoll(counting, { ...spec, activation: 'update' })).toBeNull();
    expect(staticData).toEqual({ count: 1 });
    expect(await runPoll(counting, { ...spec, activation: 'activate' })).not.toBeNull();
    expect(staticData).toEqual({ count: 2 });
  });

  it('is in manual mode when the editor runs it', async () => {
    const staticData: IDataObject = { count: 5 };

    const items = await runPoll(counting, { staticData, mode: 'manual', activation: 'manual' });

    expect(items?.[0]?.[0]?.json.mode).toBe('manual');
  });
});

describe('a picker', () => {
  it('filters, pages and sees the other parameters', async () => {
    const spec = { filter: 't', parameters: { token: 'T' } };

    const first = await runListSearch(new ProbeTrigger(), 'searchWords', spec);
    const last = await runListSearch(new ProbeTrigger(), 'searchWords', { paginationToken: 'next' });

    expect(first.results).toEqual([
      { name: 'two', value: 'T-two' },
      { name: 'three', value: 'T-three' },
    ]);
    expect([first.paginationToken, last.paginationToken]).toEqual(['next', undefined]);
    expect(last.results[0]?.value).toBe('secret-one');
  });
});
