import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { retry } from '../../../harness';
import { json, rowsOf } from './batchVendor';
import { continueOn, details, numbered, refusing, useVendor } from './stage';

const { server, run, send } = useVendor();

const paired = (items: INodeExecutionData[]) =>
  items.map(({ pairedItem }) => (pairedItem as { item: number }).item);
const errorOutput = { onError: 'continueErrorOutput' } as const;

describe('Stop Workflow', () => {
  it('sends nothing when one item is unusable, and names the item and the field', async () => {
    const { error } = await send([...numbered(2), { to: '', body: 'x' }]);
    expect(error?.message).toContain("Item 2: 'To' is empty");
    expect(server().asked).toHaveLength(0);
  });

  it('finishes the input, then throws one error that counts the outcomes and carries the accepted ids', async () => {
    server().handler = refusing('101');
    const { error } = await send(numbered(3));
    expect(error?.message).toContain('Item 1: Refused: BAD');
    expect(error?.description).toContain('2 accepted, 1 rejected, 0 unknown');
    const data = (error as { context?: { data?: IDataObject } }).context?.data;
    expect(data?.acceptedIds).toHaveLength(2);
    expect(data?.firstFailed).toMatchObject({ outcome: 'rejected', reason: 'rejected' });
  });
});

describe('Stop Workflow, after questions alone', () => {
  it('speaks of answers, and of nothing that was accepted', async () => {
    server().handler = ({ url }, response) => json(response, url.endsWith('101') ? 400 : 200, {});
    const { error } = await run('get', numbered(3));

    expect(error?.message).toMatch(/^Item 1: /);
    expect(error?.description).toContain('2 of 3 items got an answer, and nothing was changed');
    expect(error?.description).not.toMatch(/accept|sent/i);
    const data = (error as { context?: { data?: IDataObject } }).context?.data;
    expect(Object.keys(data ?? {})).toEqual(['answered', 'firstFailed']);
  });
});

describe('Continue', () => {
  it('gives failed items as text and details, with the good ones beside them in order', async () => {
    server().handler = refusing('101');
    const { output, error } = await send([...numbered(3), { to: '5', body: '' }], continueOn);
    expect(error).toBeUndefined();
    expect(paired(output[0])).toEqual([0, 1, 2, 3]);
    expect(Object.keys(output[0][1]?.json ?? {})).toEqual(['error', 'details']);
    expect(details(output[0][1])).toMatchObject({ outcome: 'rejected', row: { to: '101', status: 'BAD' } });
    expect(details(output[0][3])).toMatchObject({ outcome: 'rejected', reason: 'badInput' });
    expect(server().asked[0]?.body.messages).toHaveLength(3);
  });

  it('gives failed items and never throws when the node itself has a fault', async () => {
    server().handler = (_asked, response) => json(response, 200, { rows: 'no list' });
    const { output } = await send(numbered(2), continueOn);
    expect(output[0].map((item) => details(item).outcome)).toEqual(['unknown', 'unknown']);
  });
});

describe('Continue, before anything is sent', () => {
  it('gives failed items also when the node is set to something that does not exist', async () => {
    const { output, error } = await run('fly', numbered(2), continueOn);
    expect(error).toBeUndefined();
    expect(output[0].map((item) => details(item).reason)).toEqual(['notSent', 'notSent']);
    expect(output[0][0]?.json.error).toContain("There is no operation 'fly' of 'message'");
  });
});

describe('Error Output', () => {
  it('splits good and bad, both paired', async () => {
    server().handler = refusing('100', '102');
    const { output } = await send(numbered(4), errorOutput);
    expect(paired(output[0])).toEqual([1, 3]);
    expect(paired(output[1])).toEqual([0, 2]);
    expect(output[1][0]?.json.body).toBe('Hello 0');
  });
});

describe('Nothing is sent twice', () => {
  const countAccepted = (): Map<string, number> => {
    const counts = new Map<string, number>();
    server().handler = (asked, response) => {
      const rows = rowsOf(asked).map((row) => (row.to === '101' ? { ...row, status: 'BAD' } : row));
      for (const row of rows) counts.set(String(row.to), (counts.get(String(row.to)) ?? 0) + 1);
      json(response, 200, { rows });
    };
    return counts;
  };

  it.each([
    ['Stop, a bad item in between', {}, numbered(3)],
    ['Continue, the first item bad', continueOn, [...numbered(3).slice(1), { to: '100', body: 'Hello 0' }]],
    ['Continue, the first item good', continueOn, numbered(3)],
    ['Error Output, the first item bad', errorOutput, numbered(3).slice(1)],
  ])('Retry On Fail sends only what was refused again: %s', async (_name, onError, items) => {
    const counts = countAccepted();
    await send(items, { ...onError, retryOnFail: { maxTries: 3, waitBetweenTries: 1 } });
    for (const [recipient, count] of counts)
      if (recipient !== '101') expect([recipient, count]).toEqual([recipient, 1]);
  });

  it("the editor's Retry replays the accepted ones and keeps their references", async () => {
    const counts = countAccepted();
    const first = await send(numbered(3));
    server().handler = (asked, response) => json(response, 200, { rows: rowsOf(asked) });
    const second = await retry(first);
    expect(second.error).toBeUndefined();
    expect(paired(second.output[0])).toEqual([0, 1, 2]);
    expect(server().asked[1]?.body.messages).toHaveLength(1);
    expect((server().asked[1]?.body.messages as IDataObject[])[0]?.reference).toBe(
      (server().asked[0]?.body.messages as IDataObject[])[1]?.reference,
    );
    expect([...counts.values()]).toEqual([1, 1, 1]);
  });

  it('an unknown outcome is replayed as unknown, not sent again', async () => {
    server().handler = (_asked, _response, request) => request.socket.destroy();
    const first = await send(numbered(2));
    const second = await retry(first);
    for (const { error } of [first, second]) expect(error?.message).toContain('Look it up by its reference');
    expect(server().asked).toHaveLength(1);
  });

  it('a schedule that an expression computes anew does not make another message', async () => {
    server().handler = refusing('101');
    const fields = { additionalFields: { schedule: '={{ new Date(Date.now() + 3600000).toISOString() }}' } };
    const first = await send(numbered(2), {}, fields);
    await retry(first);
    expect(server().asked.map(({ body }) => (body.messages as IDataObject[]).length)).toEqual([2, 1]);
  });
});

describe('No secret leaves', () => {
  it.each(['reset', 'refused', 'fault'])('neither items nor errors hold the key after: %s', async (kind) => {
    server().handler = (_asked, response, request) =>
      kind === 'reset' ? request.socket.destroy() : json(response, kind === 'fault' ? 500 : 401, {});
    const stopped = await send(numbered(1));
    const continued = await send(numbered(1), continueOn);
    expect(
      JSON.stringify([stopped.runExecutionData, stopped.error, continued.runExecutionData]),
    ).not.toContain('the-secret-key');
  });
});
