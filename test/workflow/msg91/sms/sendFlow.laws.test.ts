import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { operation, people, SMS_TEMPLATE } from '../msg91';
import { sendsTruthfully } from '../sendingLaws';

const sandbox = useSandbox();
const run = operation(sandbox, 'sms', 'sendFlow');
const alone = {
  templateId: SMS_TEMPLATE,
  mobile: '={{ $json.phone }}',
  options: { messagesPerRequest: 1 },
};

describe('MSG91: send SMS by template', () => {
  sendsTruthfully(sandbox, {
    path: '/flow',
    items: people,
    send: async (items, settings) => await run(alone, items, settings),
    referenced: true,
  });

  it('refuses all recipients of a request that MSG91 refuses, and looks for no culprit', async () => {
    const items = [...people(2), { phone: '919990000202' }];
    const { output } = await run({ ...alone, options: {} }, items, { onError: 'continueRegularOutput' });

    expect(output[0].map(({ json }) => (json.details as { code: string }).code)).toEqual([
      '202',
      '202',
      '202',
    ]);
    expect(sandbox().requests.all()).toHaveLength(1);
    expect(sandbox().ledger.size).toBe(0);
  });

  it('calls a repetition within ten seconds a duplicate', async () => {
    sandbox().settings.msg91DuplicateMs = 10_000;
    await run(alone, people(1));
    const { output } = await run(alone, people(1), { onError: 'continueRegularOutput' });

    expect(output[0][0]?.json.details).toMatchObject({
      outcome: 'rejected',
      reason: 'duplicate',
      code: '311',
    });
  });
});
