import { useSandbox } from '../../sandbox';
import { cancelsAll } from '../cancelAllLaws';
import { jsonOf, operation, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const cancelAll = operation(sandbox, 'voice', 'cancelAll');

async function schedule(count: number): Promise<void> {
  const items = Array.from({ length: count }, (_, index) => ({ to: `+6141200000${index}`, body: 'Hi' }));
  const additionalFields = { schedule: '2099-01-01T00:00:00Z' };
  await operation(sandbox, 'voice', 'send')({ mappingMode: 'autoMapInputData', additionalFields }, items);
  sandbox().requests.clear();
}

describe('ClickSend: cancel all voice messages', () => {
  it('cancels them when that is confirmed', async () => {
    await schedule(2);
    const { output } = await cancelAll({ confirm: true });

    expect(sent(sandbox())).toEqual([['PUT', '/voice/cancel-all', '', '']]);
    expect(jsonOf(output[0])).toEqual([{ cancelled: true, count: 2 }]);
    expectAsShown('voice', 'cancelAll', output[0]);
  });
});

cancelsAll(sandbox, { resource: 'voice', path: '/voice/cancel-all', parameters: {}, body: '' });
