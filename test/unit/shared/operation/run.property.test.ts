import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';
import { runNode, retry, type NodeRun } from '../../../harness';
import { json, rowsOf, VendorApi, VendorNode, VendorServer, type Asked } from './batchVendor';

let server: VendorServer;
beforeAll(async () => {
  server = await VendorServer.start();
});
afterEach(() => server.reset());
afterAll(async () => await server.stop());

type Fate = 'accepted' | 'rejected' | 'missing';

interface Plan {
  fate: Fate;
  group: string;
  recipient: string;
}

const plans = fc.array(
  fc.record({
    fate: fc.constantFrom<Fate>('accepted', 'accepted', 'accepted', 'rejected', 'missing'),
    group: fc.constantFrom('a', 'b', ''),
    recipient: fc.constantFrom('111', '222', '333'),
  }),
  { minLength: 1, maxLength: 30 },
);

/** Each item's text is its index: what the vendor accepted can be counted per item. */
const itemsOf = (planned: Plan[]): IDataObject[] =>
  planned.map(({ recipient, group }, index) => ({ to: recipient, body: `#${index}`, group }));

const fateOf = (planned: Plan[], row: IDataObject): Fate | undefined =>
  planned[Number(String(row.body).slice(1))]?.fate;

async function send(items: IDataObject[], size: number, onError?: 'continueErrorOutput'): Promise<NodeRun> {
  return await runNode({
    node: new VendorNode(),
    parameters: {
      resource: 'message',
      operation: 'send',
      mappingMode: 'autoMapInputData',
      options: { messagesPerRequest: size },
    },
    items,
    credentials: server.credentials,
    credentialTypes: { vendorApi: new VendorApi() },
    onError,
  });
}

/** Answers with the rows in any order, some refused and some left out. */
function answerWith(planned: Plan[], order: (rows: IDataObject[]) => IDataObject[]): Map<string, number> {
  const accepted = new Map<string, number>();
  server.handler = (asked: Asked, response) => {
    const rows = rowsOf(asked).flatMap((row) => {
      const fate = fateOf(planned, row);
      if (fate !== 'rejected') accepted.set(String(row.body), (accepted.get(String(row.body)) ?? 0) + 1);
      if (fate === 'missing') return [];
      return [fate === 'rejected' ? { ...row, status: 'BAD' } : row];
    });
    json(response, 200, { rows: order(rows) });
  };
  return accepted;
}

const outcomeOf = (item: { json: IDataObject }): string =>
  item.json.accepted === true ? 'accepted' : String((item.json.details as IDataObject).outcome);

// Many runs of n8n's engine each, on a machine that may be busy.
jest.setTimeout(120_000);

describe('The engine, for any batch and any answer', () => {
  it('gives every item exactly one honest outcome, whatever rows are refused, missing or reordered', async () => {
    await fc.assert(
      fc.asyncProperty(
        plans,
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        async (planned, size, reversed) => {
          server.reset();
          answerWith(planned, (rows) => (reversed ? [...rows].reverse() : rows));
          const { output } = await send(itemsOf(planned), size, 'continueErrorOutput');
          const all = [...output[0], ...output[1]];
          const byItem = new Map(
            all.map((item) => [(item.pairedItem as { item: number }).item, outcomeOf(item)]),
          );
          expect(all).toHaveLength(planned.length);
          expect(planned.map((_, index) => byItem.get(index))).toEqual(
            planned.map(({ fate }) => (fate === 'missing' ? 'unknown' : fate)),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('sends nothing twice, also when the failed execution is retried with all its items', async () => {
    await fc.assert(
      fc.asyncProperty(plans, fc.integer({ min: 1, max: 7 }), async (planned, size) => {
        server.reset();
        const accepted = answerWith(planned, (rows) => rows);
        const first = await send(itemsOf(planned), size);
        if (first.error) await retry(first);
        expect([...accepted.values()].every((count) => count === 1)).toBe(true);
        expect(accepted.size).toBe(planned.filter(({ fate }) => fate !== 'rejected').length);
      }),
      { numRuns: 40 },
    );
  });

  it('shares a request only between items of one group, and never makes it larger than asked', async () => {
    await fc.assert(
      fc.asyncProperty(plans, fc.integer({ min: 1, max: 7 }), async (planned, size) => {
        server.reset();
        const sizes: number[] = [];
        server.handler = (asked, response) => {
          const rows = rowsOf(asked);
          const groups = new Set(rows.map((row) => planned[Number(String(row.body).slice(1))]?.group));
          expect(groups.size).toBe(1);
          sizes.push(rows.length);
          json(response, 200, { rows });
        };
        await send(itemsOf(planned), size);
        const counts = ['a', 'b', ''].map((group) => planned.filter((each) => each.group === group).length);
        expect(sizes).toHaveLength(counts.reduce((sum, count) => sum + Math.ceil(count / size), 0));
        expect(Math.max(...sizes)).toBeLessThanOrEqual(size);
      }),
      { numRuns: 40 },
    );
  });
});
