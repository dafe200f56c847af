import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const cancel = operation(sandbox, 'voice', 'cancel');
const cancelAll = operation(sandbox, 'voice', 'cancelAll');

async function schedule(count: number): Promise<string[]> {
  const items = Array.from({ length: count }, (_, index) => ({ to: `+6141200000${index}`, body: 'Hi' }));
  const additionalFields = { schedule: '2099-01-01T00:00:00Z' };
  await operation(sandbox, 'voice', 'send')({ mappingMode: 'autoMapInputData', additionalFields }, items);
  sandbox().requests.clear();
  return sandbox()
    .ledger.messages()
    .map(({ id }) => id);
}

describe('ClickSend: cancel voice message', () => {
  it('cancels what is scheduled, and says when nothing is', async () => {
    const [messageId = ''] = await schedule(1);
    const { output } = await cancel({ messageId });
    const again = await cancel({ messageId }, [{}], regular);

    expect(sent(sandbox())[0]).toEqual(['PUT', `/voice/${messageId}/cancel`, '', '']);
    expect(jsonOf(output[0])).toEqual([{ cancelled: true, message_id: messageId }]);
    expect(jsonOf(again.output[0])[0]?.error).toContain(
      'Only a message that is still scheduled can be cancelled',
    );
    expectAsShown('voice', 'cancel', output[0]);
  });
});

describe('ClickSend: cancel all voice messages', () => {
  it('cancels them when that is confirmed', async () => {
    await schedule(2);
    const { output } = await cancelAll({ confirm: true });

    expect(sent(sandbox())).toEqual([['PUT', '/voice/cancel-all', '', '']]);
    expect(jsonOf(output[0])).toEqual([{ cancelled: true, count: 2 }]);
    expectAsShown('voice', 'cancelAll', output[0]);
  });

  it('does nothing when it is not', async () => {
    const { error } = await cancelAll();

    expect(error?.message).toContain("Item 0: 'Confirm' is off: nothing was cancelled");
    expect(sent(sandbox())).toEqual([]);
  });
});
