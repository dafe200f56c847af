import type { IDataObject, INodeExecutionData, INodeParameters } from 'n8n-workflow';
import { retry, runNode, type NodeRun, type NodeRunSpec } from '../../../harness';
import { json, rowsOf, VendorApi, VendorNode, VendorServer, type Handler } from './batchVendor';

let server: VendorServer;
beforeAll(async () => {
  server = await VendorServer.start();
});
afterEach(() => server.reset());
afterAll(async () => await server.stop());

async function run(
  operation: string,
  items: IDataObject[],
  spec: Partial<NodeRunSpec> = {},
  parameters: INodeParameters = {},
): Promise<NodeRun> {
  const typed = { to: '={{ $json.to }}', body: '={{ $json.body }}' };
  return await runNode({
    node: new VendorNode(),
    parameters: { resource: 'message', operation, ...typed, ...parameters },
    items,
    credentials: server.credentials,
    credentialTypes: { vendorApi: new VendorApi() },
    ...spec,
  });
}

const send = async (items: IDataObject[], spec?: Partial<NodeRunSpec>, parameters?: INodeParameters) =>
  await run('send', items, spec, parameters);

const numbered = (count: number): IDataObject[] =>
  Array.from({ length: count }, (_, index) => ({ to: `10${index}`, body: `Hello ${index}` }));

/** Accepts all but the recipients named here. */
const refusing =
  (...recipients: string[]): Handler =>
  (asked, response) =>
    json(response, 200, {
      rows: rowsOf(asked).map((row) =>
        recipients.includes(String(row.to)) ? { ...row, status: 'BAD' } : row,
      ),
    });

const details = (item: INodeExecutionData | undefined) => item?.json.details as IDataObject;
const paired = (items: INodeExecutionData[]) =>
  items.map(({ pairedItem }) => (pairedItem as { item: number }).item);
const continueOn = { onError: 'continueRegularOutput' } as const;
const errorOutput = { onError: 'continueErrorOutput' } as const;

describe('Stop Workflow', () => {
  it('sends nothing when one item is unusable, and names the item and the field', async () => {
    const { error } = await send([...numbered(2), { to: '', body: 'x' }]);
    expect(error?.message).toContain("Item 2: 'To' is empty");
    expect(server.asked).toHaveLength(0);
  });

  it('finishes the input, then throws one error that counts the outcomes and carries the accepted ids', async () => {
    server.handler = refusing('101');
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
    server.handler = ({ url }, response) => json(response, url.endsWith('101') ? 400 : 200, {});
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
    server.handler = refusing('101');
    const { output, error } = await send([...numbered(3), { to: '5', body: '' }], continueOn);
    expect(error).toBeUndefined();
    expect(paired(output[0])).toEqual([0, 1, 2, 3]);
    expect(Object.keys(output[0][1]?.json ?? {})).toEqual(['error', 'details']);
    expect(details(output[0][1])).toMatchObject({ outcome: 'rejected', row: { to: '101', status: 'BAD' } });
    expect(details(output[0][3])).toMatchObject({ outcome: 'rejected', reason: 'badInput' });
    expect(server.asked[0]?.body.messages).toHaveLength(3);
  });

  it('gives failed items and never throws when the node itself has a fault', async () => {
    server.handler = (_asked, response) => json(response, 200, { rows: 'no list' });
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
    server.handler = refusing('100', '102');
    const { output } = await send(numbered(4), errorOutput);
    expect(paired(output[0])).toEqual([1, 3]);
    expect(paired(output[1])).toEqual([0, 2]);
    expect(output[1][0]?.json.body).toBe('Hello 0');
  });
});

describe('Nothing is sent twice', () => {
  const countAccepted = (): Map<string, number> => {
    const counts = new Map<string, number>();
    server.handler = (asked, response) => {
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
    server.handler = (asked, response) => json(response, 200, { rows: rowsOf(asked) });
    const second = await retry(first);
    expect(second.error).toBeUndefined();
    expect(paired(second.output[0])).toEqual([0, 1, 2]);
    expect(server.asked[1]?.body.messages).toHaveLength(1);
    expect((server.asked[1]?.body.messages as IDataObject[])[0]?.reference).toBe(
      (server.asked[0]?.body.messages as IDataObject[])[1]?.reference,
    );
    expect([...counts.values()]).toEqual([1, 1, 1]);
  });

  it('an unknown outcome is replayed as unknown, not sent again', async () => {
    server.handler = (_asked, _response, request) => request.socket.destroy();
    const first = await send(numbered(2));
    const second = await retry(first);
    for (const { error } of [first, second]) expect(error?.message).toContain('Look it up by its reference');
    expect(server.asked).toHaveLength(1);
  });

  it('a schedule that an expression computes anew does not make another message', async () => {
    server.handler = refusing('101');
    const fields = { additionalFields: { schedule: '={{ new Date(Date.now() + 3600000).toISOString() }}' } };
    const first = await send(numbered(2), {}, fields);
    await retry(first);
    expect(server.asked.map(({ body }) => (body.messages as IDataObject[]).length)).toEqual([2, 1]);
  });
});

describe('Retry rules', () => {
  it('a redirect is a refusal and is not followed', async () => {
    server.handler = (_asked, response) =>
      json(response, 307, {}, { location: 'https://elsewhere.test/send?token=x' });
    const { output } = await send(numbered(1), continueOn);
    expect(server.asked).toHaveLength(1);
    expect(output[0][0]?.json.error).toContain('redirected the request (HTTP 307) to https://elsewhere.test');
    expect(JSON.stringify(output)).not.toContain('token=x');
  });

  it('a rate limit is waited for, then the request is sent again', async () => {
    server.handler = (asked, response) =>
      server.asked.length === 1
        ? json(response, 429, {}, { 'retry-after': '0.05' })
        : json(response, 200, { rows: rowsOf(asked) });
    const { output } = await send(numbered(2), continueOn);
    expect(server.asked).toHaveLength(2);
    expect(output[0].every(({ json: { accepted } }) => accepted === true)).toBe(true);
  });

  it('a rate limit that lasts longer than a minute is reported, not waited for', async () => {
    server.handler = (_asked, response) => json(response, 429, {}, { 'retry-after': '3600' });
    const { output } = await send(numbered(1), continueOn);
    expect(output[0][0]?.json.error).toContain('Try again in 3600 seconds');
  });

  it.each([
    ['a server fault', (_: unknown, response: Parameters<typeof json>[0]) => json(response, 503, {})],
    [
      'a truncated answer',
      (_: unknown, response: Parameters<typeof json>[0]) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('{"rows":[');
        response.destroy();
      },
    ],
  ])(
    '%s after the request went out makes the outcome unknown, with the reference to look it up by',
    async (_name, handler) => {
      server.handler = handler as Handler;
      const { output } = await send(numbered(2), continueOn);
      expect(server.asked).toHaveLength(1);
      const [message] = server.asked[0]?.body.messages as IDataObject[];
      expect(details(output[0][0])).toMatchObject({
        outcome: 'unknown',
        reason: 'unknown',
        reference: message?.reference,
      });
    },
  );

  it('no answer in time makes the outcome unknown', async () => {
    server.handler = () => undefined;
    const { output } = await send(numbered(1), continueOn, { options: { timeout: 1 } });
    expect(output[0][0]?.json.error).toContain('No answer came within 1 seconds');
    expect(server.asked).toHaveLength(1);
  });

  it('what carries a key that the vendor deduplicates is sent again with the same key', async () => {
    server.handler = (asked, response, request) =>
      server.asked.length === 1
        ? request.socket.destroy()
        : json(response, 200, { id: asked.body.reference });
    const { output } = await run('keyed', numbered(1), continueOn);
    expect(output[0][0]?.json.accepted).toBe(true);
    expect(server.asked[0]?.body.reference).toBe(server.asked[1]?.body.reference);
  });

  it('a read is repeated after a server fault', async () => {
    server.handler = (_asked, response) =>
      json(response, server.asked.length < 3 ? 502 : 200, { found: true });
    const { output } = await run('get', numbered(1));
    expect(output[0][0]?.json.found).toBe(true);
  });

  it('what never left is tried again and then reported as not sent', async () => {
    const credentials = { vendorApi: { baseUrl: 'http://127.0.0.1:1', key: 'k' } };
    const { output } = await send(numbered(1), { ...continueOn, credentials });
    expect(details(output[0][0])).toMatchObject({ outcome: 'rejected', reason: 'notSent' });
    expect(output[0][0]?.json.error).toContain('No connection could be made: the server refused it');
  });
});

describe('A dead account is not hammered', () => {
  it('a refused key ends the sending', async () => {
    server.handler = (_asked, response) => json(response, 401, {});
    const { output } = await run('single', numbered(20), continueOn, { options: { parallelRequests: 2 } });
    expect(server.asked.length).toBeLessThanOrEqual(2);
    expect(details(output[0][19])).toMatchObject({ reason: 'notSent' });
    expect(output[0]).toHaveLength(20);
  });

  it('five unknown outcomes in a row end the sending', async () => {
    server.handler = (_asked, _response, request) => request.socket.destroy();
    const { output } = await run('single', numbered(20), continueOn, { options: { parallelRequests: 1 } });
    expect(server.asked).toHaveLength(5);
    expect(output[0].filter((item) => details(item).outcome === 'unknown')).toHaveLength(5);
    expect(output[0].filter((item) => details(item).reason === 'notSent')).toHaveLength(15);
  });

  it('no more requests are under way than asked for', async () => {
    let underWay = 0;
    let most = 0;
    server.handler = (asked, response) => {
      most = Math.max(most, ++underWay);
      setImmediate(() => {
        underWay -= 1;
        json(response, 200, { id: asked.body.to });
      });
    };
    await run('single', numbered(40), {}, { options: { parallelRequests: 3 } });
    expect(server.asked).toHaveLength(40);
    expect(most).toBeLessThanOrEqual(3);
  });

  it('a cancelled execution starts no new call', async () => {
    const stop = new AbortController();
    server.handler = (asked, response) => {
      if (server.asked.length === 2) stop.abort();
      json(response, 200, { id: asked.body.to });
    };
    await run(
      'single',
      numbered(20),
      { ...continueOn, signal: stop.signal },
      { options: { parallelRequests: 1 } },
    );
    expect(server.asked.length).toBeLessThanOrEqual(3);
  });
});

describe('No secret leaves', () => {
  it.each(['reset', 'refused', 'fault'])('neither items nor errors hold the key after: %s', async (kind) => {
    server.handler = (_asked, response, request) =>
      kind === 'reset' ? request.socket.destroy() : json(response, kind === 'fault' ? 500 : 401, {});
    const stopped = await send(numbered(1));
    const continued = await send(numbered(1), continueOn);
    expect(
      JSON.stringify([stopped.runExecutionData, stopped.error, continued.runExecutionData]),
    ).not.toContain('the-secret-key');
  });
});
