import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const getAnalytics = operation(sandbox, 'sms', 'getAnalytics');
const january = { startDate: '2026-01-01', endDate: '2026-01-31' };

describe('MSG91: get SMS analytics', () => {
  it.each([
    ['sms', {}],
    ['otp', { product: 'otp' }],
  ])('counts %s by day', async (product, parameters) => {
    const filters = {
      groupBy: 'date',
      campaignId: '41',
      campaignName: 'Spring',
      route: '4',
      timeZone: 'UTC',
    };
    const { output } = await getAnalytics({ ...january, ...parameters, filters });

    expect(sent(sandbox())).toEqual([
      [
        'GET',
        `/report/analytics/p/${product}`,
        'startDate=2026-01-01&endDate=2026-01-31&groupBy=date&campaignId=41&campaignName=Spring&route=4&timeZone=UTC',
        '',
      ],
    ]);
    expect(output[0]).toHaveLength(31);
    expect(jsonOf(output[0])[0]).toMatchObject({ date: '2026-01-01', sent: 10, delivered: 9 });
  });

  it('gives totals too when Simplify is off', async () => {
    const { output } = await getAnalytics({ ...january, endDate: '2026-01-01', simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        data: [expect.any(Object)],
        total: {
          ...{ message: 10, delivered: 9, failed: 1, rejected: 0, ndnc: 0 },
          ...{ totalCredits: 10, filtered: 0 },
        },
        successful: true,
      },
    ]);
  });

  it('shows the words of MSG91 that come with HTTP 200', async () => {
    const body = { error: 'Duration exceeds, allowed limit is 31 days' };
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', body });
    const { error } = await getAnalytics(january);

    expect(error?.message).toBe(
      'Item 0: MSG91 refused it: Duration exceeds, allowed limit is 31 days. Ask for fewer days.',
    );
  });

  it('pairs the days with the item that asked', async () => {
    const days = { startDate: '={{ $json.day }}', endDate: '={{ $json.day }}' };
    const { output } = await getAnalytics(days, [{ day: '2026-01-02' }, { day: '2026-01-01' }]);

    expect(jsonOf(output[0]).map(({ date }) => date)).toEqual(['2026-01-02', '2026-01-01']);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
  });

  it.each([
    ['32 days', { endDate: '2026-02-01' }, "'End Date' must allow for at most 31 days"],
    ['2023', { startDate: '2023-12-31' }, "'Start Date' must be 2024-01-01 or later"],
    ['an end before the start', { endDate: '2025-12-31' }, "'End Date' lies before"],
  ])('asks nothing for %s', async (_name, period, text) => {
    const { error } = await getAnalytics({ ...january, ...period });

    expect(error?.message).toContain(text);
    expect(sent(sandbox())).toEqual([]);
  });
});
