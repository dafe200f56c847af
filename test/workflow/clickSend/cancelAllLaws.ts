import '../noPauses';
import type { INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox/server';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from './clickSend';

/** A call that cancels everything that is scheduled. */
export interface CancelAllCase {
  resource: string;
  path: string;
  /** What says that everything is meant, without the confirmation. */
  parameters: INodeParameters;
  body: string;
}

/** Proves that everything is cancelled only where a person confirmed it. */
export function cancelsAll(sandbox: () => Sandbox, one: CancelAllCase): void {
  const cancelAll = operation(sandbox, one.resource, 'cancelAll');
  const confirmed = { ...one.parameters, confirm: true };
  const wire = ['PUT', one.path, '', one.body];

  describe(`ClickSend: the laws of cancel all ${one.resource}`, () => {
    it.each([{ confirm: false }, {}])('does nothing with %j', async (confirmation) => {
      const { error } = await cancelAll({ ...one.parameters, ...confirmation });

      expect(error?.message).toContain("Item 0: 'Confirm' is off: nothing was cancelled");
      expect(sent(sandbox())).toEqual([]);
    });

    it("gives ClickSend's whole answer when Simplify is off, paired with its item", async () => {
      const { output } = await cancelAll({ ...confirmed, simplify: false }, [{}, {}]);

      expect(jsonOf(output[0])).toMatchObject([
        { http_code: 200, response_code: 'SUCCESS', data: { count: 0 } },
        { data: { count: 0 } },
      ]);
      expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
    });

    it('tells what ClickSend says when it refuses', async () => {
      sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 403 });
      const { output } = await cancelAll(confirmed, [{}], regular);

      expect(jsonOf(output[0])[0]?.error).toContain('The user of this API key may not do this');
      expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', http_code: 403 }]);
    });

    it('is sent again where no answer came, which does no harm', async () => {
      sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
      const { output, error } = await cancelAll(confirmed);

      expect(error).toBeUndefined();
      expect(sent(sandbox())).toEqual([wire, wire]);
      expect(jsonOf(output[0])).toEqual([
        { cancelled: true, count: 0, warnings: [expect.stringContaining('the count is that of the second')] },
      ]);
    });

    it('says so in the whole answer as well', async () => {
      sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
      const { output } = await cancelAll({ ...confirmed, simplify: false });

      expect(jsonOf(output[0])).toMatchObject([{ data: { count: 0 }, warnings: [expect.any(String)] }]);
    });
  });
}
