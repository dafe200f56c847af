import { ClickSend } from '../../../../nodes/ClickSend/ClickSend.node';
import { useSandbox } from '../../sandbox';
import { cancelsAll } from '../cancelAllLaws';
import { jsonOf, operation, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const cancelAll = operation(sandbox, 'sms', 'cancelAll');
const send = operation(sandbox, 'sms', 'send');
const all = { cancelWhat: 'all', confirm: true };

async function schedule(...references: string[]): Promise<void> {
  const additionalFields = { schedule: '2099-01-01T00:00:00Z', customString: '={{ $json.reference }}' };
  const items = references.map((reference) => ({ reference }));
  await send({ to: '+61412000001', body: '={{ "Hi " + $itemIndex }}', additionalFields }, items);
  sandbox().requests.clear();
}

const states = () =>
  sandbox()
    .ledger.messages()
    .map(({ state }) => state);

describe('ClickSend: cancel all SMS', () => {
  it('cancels everything that is scheduled', async () => {
    await schedule('a', 'b');
    const { output } = await cancelAll(all);

    expect(sent(sandbox())).toEqual([['PUT', '/sms/cancel-all', '', '']]);
    expect(jsonOf(output[0])).toEqual([{ cancelled: true, count: 2 }]);
    expect(states()).toEqual(['cancelled', 'cancelled']);
    expectAsShown('sms', 'cancelAll', output[0]);
  });

  it('cancels those with a reference', async () => {
    await schedule('a', 'b', 'a');
    const { output } = await cancelAll({ ...all, cancelWhat: 'customString', customString: 'a' });

    expect(sent(sandbox())).toEqual([['PUT', '/sms/cancel-all', '', '{"custom_string":"a"}']]);
    expect(jsonOf(output[0])).toEqual([{ cancelled: true, count: 2 }]);
    expect(states()).toEqual(['cancelled', 'scheduled', 'cancelled']);
  });

  it('never takes an empty reference for all', async () => {
    await schedule('a');
    const chosen = { ...all, cancelWhat: 'customString', customString: '={{ $json.nothing }}' };
    const { error } = await cancelAll(chosen);

    expect(error?.message).toContain("Item 0: 'Custom String' is empty");
    expect(sent(sandbox())).toEqual([]);
  });

  it('has a switch that no expression and no agent can turn on', () => {
    const switches = new ClickSend().description.properties.filter(({ name }) => name === 'confirm');

    expect(switches.map(({ noDataExpression, default: value }) => [noDataExpression, value])).toEqual([
      [true, false],
      [true, false],
    ]);
  });
});

cancelsAll(sandbox, {
  resource: 'sms',
  path: '/sms/cancel-all',
  parameters: { cancelWhat: 'all' },
  body: '',
});
