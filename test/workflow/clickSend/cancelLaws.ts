import '../noPauses';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import type { Sandbox } from '../../sandbox/server';
import { apart, detailsOf, jsonOf, operation, pairsOf, regular, sent } from './clickSend';
import { expectAsShown } from './schema';

/** A kind of message that can be cancelled one by one. */
export interface CancelCase {
  resource: string;
  /** Path of the call with the id of a message. */
  path(id: string): string;
  /** How a message is sent: what is typed beside the items' own fields. */
  typed: INodeParameters;
  item(index: number): IDataObject;
  /** What the call's `data` holds. */
  data: unknown;
}

/** Schedules messages for a time far off, and gives their ids. */
async function scheduled(sandbox: Sandbox, one: CancelCase, count: number): Promise<string[]> {
  const items = Array.from({ length: count }, (_, index) => one.item(index));
  const additionalFields = { schedule: '2099-01-01T00:00:00Z' };
  const parameters = { mappingMode: 'autoMapInputData', ...one.typed, additionalFields };
  await operation(() => sandbox, one.resource, 'send')(parameters, items);
  sandbox.requests.clear();
  return sandbox.ledger.messages().map(({ id }) => id);
}

/** Proves that what is scheduled is cancelled, one by one, and that a cancellation in doubt is not called done. */
export function cancelsOne(sandbox: () => Sandbox, one: CancelCase): void {
  const cancel = operation(sandbox, one.resource, 'cancel');
  const given = { messageId: '={{ $json.id }}', options: { parallelRequests: 1 } };
  const schedule = async (count: number) =>
    (await scheduled(sandbox(), one, count)).map((id): { id: string } => ({ id }));
  const states = () =>
    sandbox()
      .ledger.messages()
      .map(({ state }) => state);

  describe(`ClickSend: cancel ${one.resource}`, () => {
    it('cancels the scheduled message of each item', async () => {
      const items = await schedule(2);
      const { output, error } = await cancel(given, items);

      expect(error).toBeUndefined();
      expect(sent(sandbox())).toEqual(items.map(({ id }) => ['PUT', one.path(id), '', '']));
      expect(jsonOf(output[0])).toEqual(items.map(({ id }) => ({ cancelled: true, message_id: id })));
      expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
      expect(states()).toEqual(['cancelled', 'cancelled']);
      expectAsShown(one.resource, 'cancel', output[0]);
    });

    it("gives ClickSend's whole answer when Simplify is off", async () => {
      const { output } = await cancel({ ...given, simplify: false }, await schedule(1));

      expect(jsonOf(output[0])).toEqual([
        { http_code: 200, response_code: 'SUCCESS', response_msg: expect.any(String), data: one.data },
      ]);
    });

    it.each(['.', ' .. '])(
      'asks nothing for the ID %j, which would lead to another address',
      async (messageId) => {
        const { error } = await cancel({ messageId });

        expect(error?.message).toContain(`Item 0: 'Message ID' can't be`);
        expect(sent(sandbox())).toEqual([]);
      },
    );

    it('says that a message which is not scheduled cannot be cancelled, and cancels the others', async () => {
      const items = [{ id: 'A/../B' }, ...(await schedule(1))];
      const { output } = await cancel(given, items, apart);

      expect(sent(sandbox())[0]).toEqual(['PUT', one.path('A%2F..%2FB'), '', '']);
      expect(jsonOf(output[1])[0]?.error).toContain(
        'Only a message that is still scheduled can be cancelled',
      );
      expect(detailsOf(output[1])).toMatchObject([{ outcome: 'rejected', code: 'NOT_FOUND' }]);
      expect([pairsOf(output[0]), pairsOf(output[1])]).toEqual([[{ item: 1 }], [{ item: 0 }]]);
    });

    it.each([404, 403])(
      'is in doubt when the first try got no answer and the second HTTP %i',
      async (status) => {
        const items = await schedule(1);
        sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
        sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status });
        const { output } = await cancel(given, items, regular);

        expect(detailsOf(output[0])).toMatchObject([{ outcome: 'unknown' }]);
        expect(jsonOf(output[0])[0]?.error).toContain(
          'it may be cancelled, or it was not scheduled any more',
        );
        expect(sent(sandbox())).toHaveLength(2);
      },
    );

    it('does not say of a message that went out long ago that it is cancelled', async () => {
      sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 500 });
      const { output } = await cancel(given, [{ id: '1F000005-AAAA-6BBB-8CCC-DDDDEEEE0005' }], regular);

      expect(jsonOf(output[0])[0]?.cancelled).toBeUndefined();
      expect(detailsOf(output[0])).toMatchObject([{ outcome: 'unknown' }]);
    });

    it.each([
      ['', "'Message ID' is empty"],
      [null, "'Message ID' is empty"],
      [['A'], "'Message ID' must be text"],
    ])('asks nothing with the ID %j', async (id, problem) => {
      const { error } = await cancel(given, [{ id }]);

      expect(error?.message).toContain(`Item 0: ${problem}`);
      expect(sent(sandbox())).toEqual([]);
    });

    it('ends at a wrong key', async () => {
      const { clickSendAccountApi } = sandbox().credentials;
      const credentials = { clickSendAccountApi: { ...clickSendAccountApi, apiKey: 'wr0ng-key' } };
      const items = await schedule(3);
      const { output } = await cancel(given, items, { ...regular, credentials });

      expect(detailsOf(output[0]).map(({ reason }) => reason)).toEqual(['rejected', 'notSent', 'notSent']);
      expect(JSON.stringify(output)).not.toContain('wr0ng-key');
      expect(states()).toEqual(['scheduled', 'scheduled', 'scheduled']);
    });
  });
}
