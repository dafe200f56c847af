import '../noPauses';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox/server';
import { apart, detailsOf, jsonOf, operation, pairsOf, regular, sent } from './clickSend';
import { expectAsShown } from './schema';

/** One of ClickSend's price calls. */
export interface PriceCase {
  resource: string;
  path: string;
  parameters: INodeParameters;
  /** Good items, no two alike. */
  items: IDataObject[];
  /** The body that is sent for the first item alone, with the reference ref-1. */
  body: IDataObject;
  /** The simplified price of the first item. */
  price: IDataObject;
  /** An item that ClickSend answers with COUNTRY_NOT_ENABLED. */
  refused: IDataObject;
  /** An item that could not be sent, and why. */
  bad: IDataObject;
  problem: string;
  /** True for what can go to a contact list. */
  toLists: boolean;
  /** What a file of the item is converted for, and the field of the call that has its address then. */
  file?: { convert: string; field: string };
}

const file = {
  data: Buffer.from('%PDF-1.4').toString('base64'),
  mimeType: 'application/pdf',
  fileName: 'a.pdf',
};
const picture = {
  data: Buffer.from('GIF89a').toString('base64'),
  mimeType: 'image/gif',
  fileName: 'a.gif',
};

const REFUSED = { http_code: 400, response_code: 'BAD_REQUEST', response_msg: 'No.', data: { to: 'Bad.' } };

/** Proves that a price is asked for with one request, is never shown as sent, and never in doubt. */
export function asksForThePrice(sandbox: () => Sandbox, one: PriceCase): void {
  const calculatePrice = operation(sandbox, one.resource, 'calculatePrice');
  const withReference = { ...one.parameters, additionalFields: { customString: 'ref-1' } };
  const priced = () => sent(sandbox()).filter(([, path]) => path === one.path);

  describe(`ClickSend: calculate price of ${one.resource}`, () => {
    it('asks as it would send, and sends nothing', async () => {
      const { output, error } = await calculatePrice(withReference, one.items.slice(0, 1));

      expect(error).toBeUndefined();
      expect(priced().map(([method, , , body]) => [method, JSON.parse(body)])).toEqual([['POST', one.body]]);
      expect(output[0]).toEqual([
        { json: { sent: false, status: 'SUCCESS', ...one.price }, pairedItem: { item: 0 } },
      ]);
      expectAsShown(one.resource, 'calculatePrice', output[0]);
      expect(sandbox().ledger.size).toBe(0);
    });

    it('asks once for all items', async () => {
      const { output } = await calculatePrice(one.parameters, one.items);

      expect(priced()).toHaveLength(1);
      expect(pairsOf(output[0])).toEqual(one.items.map((_, item) => ({ item })));
    });

    it('never calls a price accepted, with Simplify off neither', async () => {
      const { output } = await calculatePrice({ ...one.parameters, simplify: false }, one.items);

      expect(jsonOf(output[0]).map(({ sent: was, http_code: code }) => [was, code])).toEqual(
        one.items.map(() => [false, 200]),
      );
      expect(JSON.stringify(output)).not.toContain('"accepted"');
    });

    it('says of a refused row that it has no price', async () => {
      const { output } = await calculatePrice(one.parameters, [one.refused, ...one.items], regular);

      expect(jsonOf(output[0])[0]?.error).toContain(
        'ClickSend gives no price for this message (COUNTRY_NOT_ENABLED)',
      );
      expect(output[0]).toHaveLength(one.items.length + 1);
    });

    it('lists no message as accepted under Stop', async () => {
      const { error } = await calculatePrice({ ...one.parameters, simplify: false }, [
        one.refused,
        ...one.items,
      ]);

      expect(error?.message).toContain('Item 0: ClickSend gives no price');
      expect(error?.description).toContain(
        `${one.items.length} of ${one.items.length + 1} items got an answer`,
      );
      expect(error?.description).not.toMatch(/accepted|sent/i);
      expect(Object(error).context.data).not.toHaveProperty('acceptedIds');
    });

    it('asks nothing for what could not be sent, and the price of the others', async () => {
      const stopped = await calculatePrice(one.parameters, [one.bad, ...one.items]);
      expect(sent(sandbox())).toEqual([]);
      const { output } = await calculatePrice(one.parameters, [one.bad, ...one.items], apart);

      expect(stopped.error?.message).toContain(`Item 0: ${one.problem}`);
      expect(detailsOf(output[1])).toMatchObject([{ reason: 'badInput' }]);
      expect(pairsOf(output[0])).toEqual(one.items.map((_, index) => ({ item: index + 1 })));
      expect(sandbox().ledger.size).toBe(0);
    });

    it('tells what ClickSend says when it refuses the call', async () => {
      sandbox().faults.order({ vendor: 'clickSend', path: one.path, kind: 'errorInside', body: REFUSED });
      const { output } = await calculatePrice(one.parameters, one.items, regular);

      expect(jsonOf(output[0]).map(({ error }) => error)).toEqual(
        one.items.map((_, item) => `Item ${item}: ClickSend refused it (BAD_REQUEST): No. to: Bad.`),
      );
    });

    if (one.toLists) {
      it('asks for the price of a contact list in a request of its own, row by row', async () => {
        const toList = { ...one.parameters, sendTo: 'list', listId: '9001' };
        const { output } = await calculatePrice(toList, [{}, {}]);

        expect(priced().map(([, , , body]) => JSON.parse(body).messages[0].list_id)).toEqual([9001, 9001]);
        expect(pairsOf(output[0])).toEqual([0, 0, 0, 1, 1, 1].map((item) => ({ item })));
        expect(jsonOf(output[0]).every(({ sent: was }) => was === false)).toBe(true);
      });
    }

    if (one.file) {
      const { convert, field } = one.file;

      it('uploads the file of the items once, to know what it costs', async () => {
        const binary = { data: convert === 'mms' ? picture : file };
        const items = one.items.map((json) => ({ json, binary }));
        const { error } = await calculatePrice({ ...one.parameters, fileSource: 'binary' }, items);
        const [upload, ...more] = sandbox().clickSend.uploads;

        expect(error).toBeUndefined();
        expect([upload?.convert, more]).toEqual([convert, []]);
        expect(priced().map(([, , , body]) => [JSON.parse(body)[field]].flat())).toEqual([[upload?.url]]);
      });
    }

    it('is not in doubt without an answer', async () => {
      sandbox().faults.order({ vendor: 'clickSend', path: one.path, kind: 'reset', when: 'after' });
      const { output } = await calculatePrice(one.parameters, one.items, regular);

      expect(detailsOf(output[0]).map(({ outcome }) => outcome)).toEqual(one.items.map(() => 'rejected'));
      expect(priced()).toHaveLength(1);
    });
  });
}
