import { retry, runNode } from '../../harness';
import { failing, perItem, ProbeNode } from './probeNode';

const three = [{ n: 1 }, { n: 2 }, { n: 3 }];
const failedItem = { error: 'refused', details: { code: 7 } };

describe('runNode', () => {
  it('hands the items to the node and returns its items with their pairing', async () => {
    const { output, error, status } = await runNode({
      node: new ProbeNode(perItem(({ n }) => ({ n }))),
      items: three,
    });

    expect(status).toBe('success');
    expect(error).toBeUndefined();
    expect(output[0].map(({ json }) => json)).toEqual(three);
    expect(output[0].map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
    expect(output[1]).toEqual([]);
  });

  it('does not run the node on no items, as n8n does not', async () => {
    const node = new ProbeNode(perItem(() => ({})));

    const { output } = await runNode({ node, items: [] });

    expect(node.tries).toBe(0);
    expect(output).toEqual([[], []]);
  });

  it('carries a thousand items', async () => {
    const items = Array.from({ length: 1000 }, (_, n) => ({ n }));

    const { output } = await runNode({ node: new ProbeNode(perItem(({ n }) => ({ n }))), items });

    expect(output[0]).toHaveLength(1000);
    expect(output[0][999]).toMatchObject({ json: { n: 999 }, pairedItem: { item: 999 } });
  });

  it('resolves defaults and expressions of parameters per item', async () => {
    const node = new ProbeNode(async function () {
      const read = (item: number) => ({ json: { said: this.getNodeParameter('greeting', item) } });
      return [this.getInputData().map((_, item) => read(item))];
    });

    const plain = await runNode({ node, items: [{}] });
    const computed = await runNode({ node, items: three, parameters: { greeting: '=no. {{ $json.n }}' } });

    expect(plain.output[0][0]?.json).toEqual({ said: 'hello' });
    expect(computed.output[0].map(({ json }) => json.said)).toEqual(['no. 1', 'no. 2', 'no. 3']);
  });

  it('gives whole items with their binary data', async () => {
    const node = new ProbeNode(async function () {
      const buffer = await this.helpers.getBinaryDataBuffer(0, 'data');
      return [[{ json: { text: buffer.toString('utf8') } }]];
    });
    const data = { data: Buffer.from('a file').toString('base64'), mimeType: 'text/plain' };

    const { output } = await runNode({ node, items: [{ json: {}, binary: { data } }] });

    expect(output[0][0]?.json).toEqual({ text: 'a file' });
  });

  it('moves failed items to the error output, paired and merged with their input', async () => {
    const node = new ProbeNode(perItem(({ n }) => (n === 2 ? failedItem : { n })));

    const { output } = await runNode({ node, items: three, onError: 'continueErrorOutput' });

    expect(output[0].map(({ json }) => json)).toEqual([{ n: 1 }, { n: 3 }]);
    expect(output[1]).toEqual([{ json: { n: 2, ...failedItem }, pairedItem: { item: 1 } }]);
  });

  it('keeps failed items among the others under Continue', async () => {
    const node = new ProbeNode(perItem(({ n }) => (n === 2 ? failedItem : { n })));

    const { output } = await runNode({ node, items: three, onError: 'continueRegularOutput' });

    expect(output[0].map(({ json }) => json)).toEqual([{ n: 1 }, failedItem, { n: 3 }]);
  });

  it('stops with the error as n8n stores it', async () => {
    const { output, error, status } = await runNode({
      node: new ProbeNode(failing('no credit')),
      items: three,
    });

    expect(status).toBe('error');
    expect(error).toMatchObject({
      message: 'no credit',
      name: 'NodeOperationError',
      context: { itemIndex: 0 },
    });
    expect(output).toEqual([[], []]);
  });

  it('shows what was thrown under Continue, where n8n passes the input on instead', async () => {
    const node = new ProbeNode(failing('no credit'));

    const { output, error } = await runNode({ node, items: three, onError: 'continueRegularOutput' });

    expect(error?.message).toBe('no credit');
    expect(output[0].map(({ json }) => json)).toEqual(three);
  });

  it('returns the hints the node gave', async () => {
    const node = new ProbeNode(async function () {
      this.addExecutionHints({ message: 'Long text', location: 'outputPane' });
      return [[]];
    });

    expect((await runNode({ node })).hints).toEqual([{ message: 'Long text', location: 'outputPane' }]);
  });

  it('tells the node its time zone and a new execution id for every run', async () => {
    const node = new ProbeNode(async function () {
      return [[{ json: { zone: this.getTimezone(), id: this.getExecutionId() } }]];
    });

    const first = await runNode({ node, workflowTimezone: 'Asia/Kolkata' });
    const second = await runNode({ node, executionId: '4711' });

    expect(first.output[0][0]?.json).toEqual({ zone: 'Asia/Kolkata', id: first.executionId });
    expect(second.output[0][0]?.json.id).toBe('4711');
    expect(first.executionId).not.toBe(second.executionId);
  });

  it('hands the user’s Stop to the node', async () => {
    const stopping = new AbortController();
    const node = new ProbeNode(async function () {
      const cancelled = new Promise((resolve) => this.onExecutionCancellation(() => resolve(undefined)));
      stopping.abort();
      await cancelled;
      return [[]];
    });

    expect((await runNode({ node, signal: stopping.signal })).status).toBe('canceled');
  });
});

describe('Retry On Fail', () => {
  it('runs the node again until it succeeds, on the same context', async () => {
    const node = new ProbeNode(async function (tries) {
      const context = this.getContext('node');
      context.seen = [context.seen ?? [], tries].flat();
      if (tries < 3) throw new Error('not yet');
      return [[{ json: { seen: context.seen } }]];
    });

    const { output, status } = await runNode({ node, retryOnFail: { maxTries: 3 } });

    expect(status).toBe('success');
    expect(output[0][0]?.json.seen).toEqual([1, 2, 3]);
  });

  it('runs the node again under Continue when the first item failed, and only then', async () => {
    const firstFails = new ProbeNode(perItem(({ n }) => (n === 1 ? failedItem : { n })));
    const lastFails = new ProbeNode(perItem(({ n }) => (n === 3 ? failedItem : { n })));
    const again = { items: three, onError: 'continueRegularOutput', retryOnFail: { maxTries: 2 } } as const;

    await runNode({ node: firstFails, ...again });
    await runNode({ node: lastFails, ...again });

    expect([firstFails.tries, lastFails.tries]).toEqual([2, 1]);
  });
});

describe('the editor’s Retry', () => {
  it('runs the failed node on the same items and context under a new execution id', async () => {
    const node = new ProbeNode(async function (tries) {
      const context = this.getContext('node');
      const first = (context.first ??= this.getExecutionId());
      if (tries === 1) throw new Error('vendor is down');
      const json = {
        first,
        now: this.getExecutionId(),
        mode: this.getMode(),
        items: this.getInputData().length,
      };
      return [[{ json }]];
    });
    const failed = await runNode({ node, items: three });

    const { output, executionId, status } = await retry(failed);

    expect(status).toBe('success');
    expect(executionId).not.toBe(failed.executionId);
    expect(output[0][0]?.json).toEqual({
      first: failed.executionId,
      now: executionId,
      mode: 'retry',
      items: 3,
    });
  });

  it('leaves the stored data of the failed run untouched, so that it can be retried twice', async () => {
    const node = new ProbeNode(async function (tries) {
      const context = this.getContext('node');
      context.tries = Number(context.tries ?? 0) + 1;
      if (tries === 1) throw new Error('vendor is down');
      return [[{ json: { tries: context.tries } }]];
    });
    const failed = await runNode({ node });

    const retried = [await retry(failed), await retry(failed)];

    expect(retried.map(({ output }) => output[0][0]?.json.tries)).toEqual([2, 2]);
    expect(node.tries).toBe(3);
    expect(failed.error?.message).toBe('vendor is down');
  });

  it('takes the parameters saved meanwhile when the workflow was edited', async () => {
    const node = new ProbeNode(async function (tries) {
      if (tries === 1) throw new Error('vendor is down');
      return [[{ json: { said: this.getNodeParameter('greeting', 0) } }]];
    });
    const failed = await runNode({ node, parameters: { greeting: 'old' } });

    const same = await retry(failed);
    const edited = await retry(failed, { parameters: { greeting: 'new' } });

    expect([same, edited].map(({ output }) => output[0][0]?.json.said)).toEqual(['old', 'new']);
  });

  it('is refused for a run that succeeded', async () => {
    const done = await runNode({ node: new ProbeNode(perItem(() => ({}))) });

    await expect(retry(done)).rejects.toThrow('n8n does not retry an execution that succeeded');
  });
});
