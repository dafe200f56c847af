import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, people } from '../msg91';
import { sendsTruthfully } from '../sendingLaws';

const sandbox = useSandbox();
const send = operation(sandbox, 'sms', 'sendLegacy');
const hello = {
  to: '={{ $json.phone }}',
  message: '={{ $json.text || "Hello" }}',
  sender: 'ACMEIN',
  route: '4',
};

describe('MSG91: send SMS as free text', () => {
  it('names no reference, since MSG91 keeps none here', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'reset', when: 'after' });
    const { output } = await send(hello, people(1), { onError: 'continueRegularOutput' });

    expect(jsonOf(output[0])[0]?.error).not.toContain('reference');
    expect(jsonOf(output[0])[0]?.details).toEqual({ outcome: 'unknown', reason: 'unknown' });
  });

  sendsTruthfully(sandbox, {
    path: '/v2/sendsms',
    items: people,
    send: async (items, settings) =>
      await send({ ...hello, options: { messagesPerRequest: 1 } }, items, settings),
  });
});
