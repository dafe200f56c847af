import '../noPauses';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { OutboxChannel } from '../../sandbox/clicksend/outbox';
import type { Sandbox } from '../../sandbox/server';
import { apart, detailsOf, jsonOf, operation, pairsOf, regular, sent } from './clickSend';
import { expectAsShown } from './schema';

/** One of ClickSend's histories. */
export interface HistoryCase {
  resource: string;
  path: string;
  channel: OutboxChannel;
  /** How a message is sent: automatic mapping, with what is typed beside the items. */
  typed: INodeParameters;
  item(index: number): IDataObject;
  /** What stands in the query before the page. */
  query: string;
  /** True when the newest messages come first. */
  newestFirst: boolean;
  /** Filters by their parameter, with the field of a row that each is compared with. */
  filters: Record<string, string>;
}

/** Proves that a history is read page by page and narrowed down as far as it can be. */
export function readsTheHistory(sandbox: () => Sandbox, one: HistoryCase): void {
  const getMany = operation(sandbox, one.resource, 'getMany');
  const queries = () => sent(sandbox()).map(([method, path, query]) => `${method} ${path} ${query}`);

  async function fill(count: number): Promise<void> {
    const items = Array.from({ length: count }, (_, index) => one.item(index));
    await operation(sandbox, one.resource, 'send')({ mappingMode: 'autoMapInputData', ...one.typed }, items);
    sandbox().requests.clear();
  }

  describe(`ClickSend: get many of ${one.resource}`, () => {
    it('gives as many as wanted, all paired', async () => {
      await fill(20);
      const { output } = await getMany({ limit: 16 });
      const rows = sandbox().clickSend.outbox[one.channel].map(({ message_id: id }) => id);
      const expected = one.newestFirst ? [...rows].reverse() : rows;

      expect(queries()).toEqual([`GET ${one.path} ${one.query}page=1&limit=16`]);
      expect(jsonOf(output[0]).map(({ message_id: id }) => id)).toEqual(expected.slice(0, 16));
      expect(pairsOf(output[0])).toEqual(Array.from({ length: 16 }, () => ({ item: 0 })));
      expectAsShown(one.resource, 'getMany', output[0]);
    });

    it('turns pages until all are there', async () => {
      await fill(130);
      const { output } = await getMany({ returnAll: true });

      expect(queries()).toEqual([1, 2].map((page) => `GET ${one.path} ${one.query}page=${page}&limit=100`));
      expect(new Set(jsonOf(output[0]).map(({ message_id: id }) => id)).size).toBe(130);
    });

    it('finds one message by its ID', async () => {
      await fill(5);
      const messageId = String(sandbox().clickSend.outbox[one.channel][2]?.message_id);
      const { output } = await getMany({ filters: { messageId } });

      expect(jsonOf(output[0]).map(({ message_id: id }) => id)).toEqual([messageId]);
    });

    it.each(Object.entries(one.filters))(
      'finds messages by %s, with Simplify off too',
      async (name, field) => {
        await fill(5);
        const rows = sandbox().clickSend.outbox[one.channel];
        const value = rows[2]?.[field] as string;
        const expected = rows.filter((row) => row[field] === value).map(({ message_id: id }) => id);
        const tidy = await getMany({ filters: { [name]: value } });
        const raw = await getMany({ filters: { [name]: value }, simplify: false });
        const whole = Object(jsonOf(raw.output[0])[0]?.data);

        expect(value).toBeTruthy();
        expect(jsonOf(tidy.output[0]).map(({ message_id: id }) => id)).toEqual(
          expect.arrayContaining(expected),
        );
        expect(tidy.output[0]).toHaveLength(expected.length);
        expect(whole).toMatchObject({ current_page: 1, per_page: 100 });
        expect(whole.data).toEqual(jsonOf(tidy.output[0]));
      },
    );

    it('begins with another page', async () => {
      await fill(40);
      const { output } = await getMany({ limit: 15, options: { startPage: 2 } });
      const ids = sandbox().clickSend.outbox[one.channel].map(({ message_id: id }) => id);
      if (one.newestFirst) ids.reverse();

      expect(jsonOf(output[0]).map(({ message_id: id }) => id)).toEqual(ids.slice(15, 30));
    });

    it.each([
      ['a limit of nothing', { limit: 0 }, "'Limit' must be at least 1"],
      ['a page before the first', { options: { startPage: 0 } }, "'Start Page' must be at least 1"],
    ])('asks nothing with %s', async (_name, parameters, problem) => {
      const { error } = await getMany(parameters);

      expect(error?.message).toContain(`Item 0: ${problem}`);
      expect(sent(sandbox())).toEqual([]);
    });

    it('tells what ClickSend says when it refuses, for the item that asked', async () => {
      sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 400 });
      const { output } = await getMany({ options: { timeout: '={{ $itemIndex + 10 }}' } }, [{}, {}], apart);

      expect(jsonOf(output[1])[0]?.error).toContain('ClickSend refused it');
      expect(pairsOf(output[1])).toHaveLength(1);
      expect(output[0]).toEqual([]);
    });

    it('is asked again without an answer, and is never in doubt', async () => {
      sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 503, times: 'always' });
      const { output } = await getMany({}, [{}], regular);

      expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', reason: 'rejected' }]);
      expect(sent(sandbox()).length).toBeGreaterThan(1);
    });

    it('gives whole pages with their own fields when Simplify is off', async () => {
      await fill(2);
      const { output } = await getMany({ simplify: false });

      expect(jsonOf(output[0])).toMatchObject([
        { http_code: 200, data: { total: 2, per_page: 50, current_page: 1, last_page: 1, from: 1, to: 2 } },
      ]);
    });
  });
}
