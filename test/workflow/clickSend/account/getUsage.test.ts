import '../../noPauses';
import { DateTime } from 'luxon';
import { useSandbox } from '../../sandbox';
import { keepsTheLaws } from '../callLaws';
import { detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const getUsage = operation(sandbox, 'account', 'getUsage');
const sendSms = operation(sandbox, 'sms', 'send');
const channels = ['sms', 'mms', 'voice', 'fax', 'post', 'postcards', 'email', 'email_transactional'];

describe('ClickSend: get usage of account', () => {
  it('gives one item per channel, with what each user sent', async () => {
    await sendSms({ to: '={{ $json.to }}', body: 'Hello' }, [{ to: '+61422222222' }, { to: '+61433333333' }]);
    const now = DateTime.utc();
    const { output, error } = await getUsage({ year: now.year, month: now.month });
    const place = { year: now.year, month: now.month, currency_name_short: 'AUD' };

    expect(error).toBeUndefined();
    expect(sent(sandbox())[1]).toEqual(['GET', `/account/usage/${now.year}/${now.month}/subaccount`, '', '']);
    expect(jsonOf(output[0]).map(({ channel }) => channel)).toEqual(channels);
    expect(jsonOf(output[0])[0]).toEqual({
      ...place,
      channel: 'sms',
      count: 2,
      price: '0.1000',
      subaccounts: [
        { subaccount_id: 2002, username: 'sandbox.user', total_count: '2', total_price: '0.1000' },
      ],
    });
    expect(jsonOf(output[0])[1]).toEqual({
      ...place,
      channel: 'mms',
      count: 0,
      price: '0.0000',
      subaccounts: [],
    });
    expect(pairsOf(output[0])).toEqual(channels.map(() => ({ item: 0 })));
    expectAsShown('account', 'getUsage', output[0]);
  });

  it('takes year and month of each item, the month without a leading zero', async () => {
    const items = [
      { year: 2025, month: 7 },
      { year: '2024', month: '07' },
    ];
    await getUsage({ year: '={{ $json.year }}', month: '={{ $json.month }}' }, items);

    expect(
      sent(sandbox())
        .map(([, path]) => path)
        .sort(),
    ).toEqual(['/account/usage/2024/7/subaccount', '/account/usage/2025/7/subaccount']);
  });

  it("takes 0 as the current month, by the workflow's clock", async () => {
    const zone = 'Pacific/Kiritimati';
    const before = DateTime.now().setZone(zone);
    await getUsage({ year: 0, month: 0 }, [{}], { workflowTimezone: zone });
    const after = DateTime.now().setZone(zone);
    const paths = [before, after].map(({ year, month }) => `/account/usage/${year}/${month}/subaccount`);

    expect(paths).toContain(sent(sandbox())[0]?.[1]);
  });

  it.each([
    [{ year: 25, month: 7 }, "'Year' must be a year of four digits, not 25"],
    [{ year: 2025, month: 13 }, "'Month' must be at most 12"],
    [{ year: 2025, month: 1.5 }, "'Month' must be a whole number"],
    [{ year: 'soon', month: 1 }, "'Year' must be a whole number"],
  ])('asks nothing for %j', async (item, problem) => {
    const { error } = await getUsage({ year: '={{ $json.year }}', month: '={{ $json.month }}' }, [item]);

    expect(error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it("gives ClickSend's whole answer when Simplify is off", async () => {
    const { output } = await getUsage({ year: 2025, month: 7, simplify: false });

    expect(jsonOf(output[0])).toMatchObject([
      { response_code: 'SUCCESS', data: { sms: [], sms_total: { count: 0 }, _currency: expect.any(Object) } },
    ]);
  });

  it('gives what there is when a channel is missing', async () => {
    sandbox().faults.order({
      vendor: 'clickSend',
      kind: 'status',
      status: 200,
      body: { http_code: 200, response_code: 'SUCCESS', data: { sms_total: { count: 3, price: 0.2 } } },
    });
    const { output } = await getUsage({ year: 2025, month: 7 });

    expect(jsonOf(output[0])).toEqual([
      { year: 2025, month: 7, channel: 'sms', count: 3, price: 0.2, subaccounts: [] },
    ]);
  });

  it('gives a channel that comes without its total', async () => {
    const row = { subaccount_id: 2002, username: 'a', total_count: 3, total_price: 0.2 };
    const body = { http_code: 200, response_code: 'SUCCESS', data: { voice: [row] } };
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 200, body });
    const { output } = await getUsage({ year: 2025, month: 7 });

    expect(jsonOf(output[0])).toEqual([{ year: 2025, month: 7, channel: 'voice', subaccounts: [row] }]);
  });

  it('is refused to a user without the right', async () => {
    sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status: 403 });
    const { output } = await getUsage({ year: 2025, month: 7 }, [{}], regular);

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code: 'FORBIDDEN' }]);
  });
});

keepsTheLaws(sandbox, {
  resource: 'account',
  operation: 'getUsage',
  parameters: { year: '={{ $json.year }}', month: 7 },
  items: [{ year: 2025 }, { year: 2024 }],
  method: 'GET',
  harmless: true,
  bad: [
    ['no year', { year: '={{ undefined }}' }, "'Year' is empty"],
    ['a month that there is not', { month: 13 }, "'Month' must be at most 12"],
  ],
});
