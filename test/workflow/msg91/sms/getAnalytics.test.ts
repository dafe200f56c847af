import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../msg91';

const sandbox = useSandbox();
const getAnalytics = operation(sandbox, 'sms', 'getAnalytics');
const january = { startDate: '2026-01-01', endDate: '2026-01-31' };

describe('MSG91: get SMS analytics', () => {
  it.each([
    ['sms', {}],
    ['otp', { product: 'otp' }],
  ])('counts %s by day', async (product, parameters) => {
    const filters = { groupBy: 'date', campaignName: 'Spring', route: '4', timeZone: 'UTC' };
    const { output } = await getAnalytics({ ...january, ...parameters, filters });

    expect(sent(sandbox())).toEqual([
      [
        'GET',
        `/report/analytics/p/${product}`,
        'startDate=2026-01-01&endDate=2026-01-31&groupBy=date&campaignName=Spring&route=4&timeZone=UTC',
        '',
      ],
    ]);
    expect(output[0]).toHaveLength(31);
    expect(jsonOf(output[0])[0]).toMatchObject({ date: '2026-01-01', sent: 10, delivered: 9 });
  });

  it('gives totals too when Simplify is off', async () => {
    const { output } = await getAnalytics({ ...january, endDate: '2026-01-01', simplify: false });

    expect(jsonOf(output[0])).toEqual([
      { data: [expect.any(Object)], total: { message: 10, delivered: 9, failed: 1 }, successful: true },
    ]);
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
