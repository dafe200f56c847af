import { NodeConnectionTypes } from 'n8n-workflow';
import type { IDataObject, INodeType } from 'n8n-workflow';
import { receive, type Reception } from '../../../../nodes/shared/webhook/receive';
import { sameToken, tokenOfQuery } from '../../../../nodes/shared/webhook/token';
import { runWebhook } from '../../../harness';

const usual: Reception = {
  invited: ({ query }) => sameToken(tokenOfQuery(query), 'secret'),
  deliveries: (payload) => [{ key: String(payload.id), json: payload }],
};

/** A trigger that receives in the given way. */
function trigger(reception: Partial<Reception> = {}): INodeType {
  return {
    description: {
      displayName: 'Receiving Trigger',
      name: 'receivingTrigger',
      group: ['trigger'],
      version: 1,
      description: 'Receives',
      defaults: { name: 'Receiving Trigger' },
      inputs: [],
      outputs: [NodeConnectionTypes.Main],
      webhooks: [{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' }],
      properties: [],
    },
    async webhook() {
      return await receive(this, { ...usual, ...reception });
    },
  };
}

const query = { token: 'secret' };

describe('receiving a push', () => {
  it('starts an execution with the item and its key, and lets n8n answer', async () => {
    const run = await runWebhook(trigger(), { query, body: { id: 'a', text: 'yes' } });

    expect(run.workflowData).toEqual([[{ json: { id: 'a', text: 'yes', deliveryKey: 'a' } }]]);
    expect(run.answer).toMatchObject({ status: 200, sentBy: 'n8n' });
  });

  it.each([
    ['no token', {}],
    ['a wrong token', { token: 'Secret' }],
    ['two tokens', { token: ['secret', 'secret'] }],
  ])('refuses one with %s and starts nothing', async (_case, wrong) => {
    const staticData: IDataObject = {};
    const run = await runWebhook(trigger(), { query: wrong, body: { id: 'a' } }, { staticData });

    expect(run.answer).toEqual({ status: 401, body: undefined, headers: {}, sentBy: 'node' });
    expect(run).toMatchObject({ startsExecution: false });
    expect(run.error).toBeUndefined();
    expect(staticData).toEqual({});
  });

  it('refuses when the secret cannot be compared', async () => {
    const invited = () => {
      throw new Error('no memory');
    };
    const run = await runWebhook(trigger({ invited }), { query, body: { id: 'a' } });

    expect([run.answer?.status, run.startsExecution, run.error]).toEqual([401, false, undefined]);
  });

  it('answers a repeated delivery with 200 and starts nothing', async () => {
    const spec = { staticData: {} };
    const push = { query, body: { id: 'a' } };

    expect((await runWebhook(trigger(), push, spec)).startsExecution).toBe(true);
    const again = await runWebhook(trigger(), push, spec);
    expect([again.startsExecution, again.answer?.status]).toEqual([false, 200]);
    expect((await runWebhook(trigger(), { query, body: { id: 'b' } }, spec)).startsExecution).toBe(true);
  });

  it('knows a repeated delivery also when n8n has not saved the memory of the node', async () => {
    const spec = () => ({ staticData: {}, workflowId: 'unsaved', answerFinishes: true });
    const first = await runWebhook(trigger(), { query, body: { id: 'a' } }, spec());
    const second = await runWebhook(trigger(), { query, body: { id: 'a' } }, spec());
    const elsewhere = await runWebhook(
      trigger(),
      { query, body: { id: 'a' } },
      { ...spec(), workflowId: 'other' },
    );

    expect([first, second, elsewhere].map((run) => run.startsExecution)).toEqual([true, false, true]);
    expect(second.answer).toMatchObject({ status: 200, sentBy: 'n8n' });
  });

  it('takes a delivery again whose execution n8n could not record', async () => {
    const spec = () => ({ staticData: {}, workflowId: 'unrecorded' });
    const push = { query, body: { id: 'a' } };
    await runWebhook(trigger(), push, spec());
    const again = await runWebhook(trigger(), push, spec());

    expect(again.startsExecution).toBe(true);
  });

  it.each([
    ['the user wants them', () => false, true],
    ['nobody can say', () => JSON.parse('broken') as boolean, false],
  ])('takes repeated deliveries only where %s', async (_case, dropsRepeats, startsExecution) => {
    const spec = { staticData: {} };
    const push = { query, body: { id: 'a' } };
    await runWebhook(trigger({ dropsRepeats }), push, spec);
    const again = await runWebhook(trigger({ dropsRepeats }), push, spec);

    expect(again).toMatchObject({ startsExecution, answer: { status: 200 } });
  });

  it('takes what is new from a push that holds repeats as well', async () => {
    const spec = { staticData: {} };
    await runWebhook(trigger(), { query, body: { id: 'a' } }, spec);
    const body = '[{"id":"a"},{"id":"b"},{"id":"b"}]';
    const run = await runWebhook(
      trigger(),
      { query, headers: { 'content-type': 'application/json' }, body },
      spec,
    );

    expect(run.workflowData?.[0]?.map(({ json }) => json.id)).toEqual(['b']);
  });

  it('takes a repeated delivery while one listens for a test event', async () => {
    const spec = { staticData: {}, isTest: true };
    const push = { query, body: { id: 'a' } };
    await runWebhook(trigger(), push, spec);

    expect((await runWebhook(trigger(), push, spec)).startsExecution).toBe(true);
  });

  it('starts nothing for what nobody wants to hear of, and for an empty push', async () => {
    const none = await runWebhook(trigger({ deliveries: () => [] }), { query, body: { id: 'a' } });
    const empty = await runWebhook(trigger(), { query });

    expect([none.startsExecution, none.answer?.status]).toEqual([false, 200]);
    expect([empty.startsExecution, empty.answer?.status]).toEqual([false, 200]);
  });

  it('passes on as it came what cannot be read', async () => {
    const deliveries = () => {
      throw new Error('no such field');
    };
    const run = await runWebhook(trigger({ deliveries }), { query, body: { id: 'a' } });
    const [item] = run.workflowData?.[0] ?? [];

    expect(item?.json).toMatchObject({ id: 'a', deliveryKey: expect.stringMatching(/^[\w-]{22}$/) });
    expect(item?.json.warnings).toEqual([expect.stringContaining('no such field')]);
    expect(run.error).toBeUndefined();
  });

  it('never throws: the vendor is asked to try again', async () => {
    const broken = {
      get id(): string {
        throw new Error('unreadable');
      },
    };
    const deliveries = () => [
      {
        get key(): string {
          return broken.id;
        },
        json: {},
      },
    ];
    const run = await runWebhook(trigger({ deliveries }), { query, body: { id: 'a' } });

    expect(run.answer).toMatchObject({ status: 500, sentBy: 'node' });
    expect([run.startsExecution, run.error]).toEqual([false, undefined]);
  });
});
