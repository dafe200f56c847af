import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const cancel = operation(sandbox, 'sms', 'cancel');
const send = operation(sandbox, 'sms', 'send');
const given = { messageId: '={{ $json.id }}' };

async function scheduled(count: number): Promise<Array<{ id: string }>> {
  const items = Array.from({ length: count }, (_, index) => ({ to: `+6141200000${index}`, body: 'Hi' }));
  const additionalFields = { schedule: '2099-01-01T00:00:00Z' };
  await send({ mappingMode: 'autoMapInputData', additionalFields }, items);
  sandbox().requests.clear();
  return sandbox()
    .ledger.messages()
    .map(({ id }) => ({ id }));
}

describe('ClickSend: cancel SMS', () => {
  it('cancels the scheduled message of each item', async () => {
    const items = await scheduled(2);
    const { output, error } = await cancel(given, items);

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual(
      expect.arrayContaining(items.map(({ id }) => ['PUT', `/sms/${id}/cancel`, '', ''])),
    );
    expect(jsonOf(output[0])).toEqual(items.map(({ id }) => ({ cancelled: true, message_id: id })));
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
    expect(
      sandbox()
        .ledger.messages()
        .map(({ state }) => state),
    ).toEqual(['cancelled', 'cancelled']);
    expectAsShown('sms', 'cancel', output[0]);
  });

  it('says that a message which is not scheduled cannot be cancelled', async () => {
    const { output } = await cancel(given, [{ id: 'A/../B' }], regular);

    expect(sent(sandbox())).toEqual([['PUT', '/sms/A%2F..%2FB/cancel', '', '']]);
    expect(jsonOf(output[0])[0]?.error).toContain('Only a message that is still scheduled can be cancelled');
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code: 'NOT_FOUND' }]);
  });

  it('takes the first try without an answer as done when the second one finds nothing', async () => {
    const items = await scheduled(1);
    sandbox().faults.order({ vendor: 'clickSend', kind: 'reset', when: 'after' });
    const { output } = await cancel(given, items);

    expect(jsonOf(output[0])).toMatchObject([{ cancelled: true }]);
    expect(sent(sandbox())).toHaveLength(2);
  });

  it('asks nothing without an ID', async () => {
    const { error } = await cancel(given, [{ id: '' }]);

    expect(error?.message).toContain("Item 0: 'Message ID' is empty");
    expect(sent(sandbox())).toEqual([]);
  });
});
