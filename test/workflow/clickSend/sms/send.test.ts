import { ClickSend } from '../../../../nodes/ClickSend/ClickSend.node';
import { runAgainst, useSandbox } from '../../sandbox';

const sandbox = useSandbox();
const send = { resource: 'sms', operation: 'send' };

describe('ClickSend: send SMS', () => {
  it('puts three items into one request and gives each its own row', async () => {
    const { output, error } = await runAgainst(sandbox(), new ClickSend(), {
      parameters: { ...send, to: '={{ $json.phone }}', body: 'Hello' },
      items: [{ phone: '+61411111111' }, { phone: '+61 422 222 222' }, { phone: '0061433333333' }],
    });
    expect(error).toBeUndefined();
    expect(output[0].map(({ json, pairedItem }) => [json.to, json.accepted, pairedItem])).toEqual([
      ['+61411111111', true, { item: 0 }],
      ['+61422222222', true, { item: 1 }],
      ['+61433333333', true, { item: 2 }],
    ]);
    expect(sandbox().requests.all()).toHaveLength(1);
  });
});
