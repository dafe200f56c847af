import { DateTime } from 'luxon';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, OTP_TEMPLATE, pairsOf, people, sent, SMS_TEMPLATE } from '../msg91';

const sandbox = useSandbox();
const getLogs = operation(sandbox, 'sms', 'getLogs');
const sendFlow = operation(sandbox, 'sms', 'sendFlow');
const sendOtp = operation(sandbox, 'otp', 'send');
const daysAgo = (days: number) => DateTime.now().setZone('Asia/Kolkata').minus({ days }).toISODate();
const today = () => ({ startDate: daysAgo(1), endDate: daysAgo(0) });
const logCalls = () => sent(sandbox()).filter(([, path]) => path.startsWith('/report/'));
const ROUTE_MISSING = { type: 'error', msg: 'Route Missing' };

async function sendSome(count: number): Promise<void> {
  const options = { messagesPerRequest: 1000 };
  await sendFlow({ templateId: SMS_TEMPLATE, mobile: '={{ $json.phone }}', options }, people(count));
}

describe('MSG91: get SMS logs', () => {
  it('asks for the days and gives a row per message', async () => {
    await sendSome(2);
    const filters = {
      requestId: sandbox().ledger.messages()[0]?.id ?? '',
      fields: 'telNum, status',
      timeZone: 'UTC',
    };
    const { output } = await getLogs({ ...today(), filters });

    expect(logCalls()).toEqual([
      [
        'GET',
        '/report/logs/p/sms',
        `startDate=${daysAgo(1)}&endDate=${daysAgo(0)}&requestId=${filters.requestId}&fields=telNum%2Cstatus&timeZone=UTC&limit=50`,
        '',
      ],
    ]);
    expect(jsonOf(output[0])).toEqual([
      { telNum: '919876500000', status: 'Delivered' },
      { telNum: '919876500001', status: 'Delivered' },
    ]);
  });

  it('goes from page to page by the token of MSG91', async () => {
    await sendSome(1000);
    await sendSome(1);
    sandbox().settings.msg91DuplicateMs = 0;
    await sendSome(500);
    const { output } = await getLogs({ ...today(), returnAll: true });

    expect(output[0]).toHaveLength(1500);
    expect(logCalls().map(([, , query]) => new URLSearchParams(query).get('paginationToken'))).toEqual([
      null,
      'after-1000',
    ]);
  });

  it('asks by POST where GET is not known', async () => {
    await sendSome(1);
    sandbox().faults.order({
      vendor: 'msg91',
      method: 'GET',
      kind: 'status',
      status: 404,
      body: ROUTE_MISSING,
    });
    const { output } = await getLogs(today());

    expect(logCalls().map(([method]) => method)).toEqual(['GET', 'POST']);
    expect(output[0]).toHaveLength(1);
  });

  it.each([
    ['the same token', { paginationToken: 'x' }],
    ['more rows than there are', { paginationToken: 'x', total: 3 }],
  ])('does not count rows twice when the same page comes again, with %s', async (_name, metadata) => {
    const body = { data: [{ telNum: '1' }, { telNum: '2' }], metadata };
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body, times: 'always' });
    const { error } = await getLogs({ ...today(), returnAll: true });

    expect(error?.message).toContain("the same page again. Set the option 'Page Parameter' to offset");
    expect(logCalls()).toHaveLength(2);
  });

  it.each([
    ['offset', ['', '&offset=1000']],
    ['cursor', ['', '&cursor=after-1000']],
  ])('asks for the next page by the name that the user gives: %s', async (pageParameter, ends) => {
    const data = Array.from({ length: 1000 }, () => ({ telNum: '1' }));
    const page = (offset: number, paginationToken: string | null) => ({
      data: data.slice(offset / 2),
      metadata: { total: 1500, offset, paginationToken },
    });
    for (const body of [page(0, 'after-1000'), page(1000, null)]) {
      sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
    }
    const { output } = await getLogs({ ...today(), returnAll: true, options: { pageParameter } });

    expect(output[0]).toHaveLength(1500);
    expect(logCalls().map(([, , query]) => query)).toEqual(
      ends.map((end) => `startDate=${daysAgo(1)}&endDate=${daysAgo(0)}&limit=1000${end}`),
    );
  });

  it('pairs the rows with the item that asked', async () => {
    await sendSome(1);
    await sendOtp({ templateId: OTP_TEMPLATE, mobile: '+919876543210' });
    const product = '={{ $json.product }}';
    const { output } = await getLogs({ ...today(), product }, [{ product: 'otp' }, { product: 'sms' }]);

    expect(jsonOf(output[0]).map(({ telNum }) => telNum)).toEqual(['919876543210', '919876500000']);
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }]);
  });

  it('knows one-time passwords as a product of their own', async () => {
    await sendSome(1);
    await sendOtp({ templateId: OTP_TEMPLATE, mobile: '+919876543210' });
    const { output } = await getLogs({ ...today(), product: 'otp' });

    expect(logCalls()[0]?.[1]).toBe('/report/logs/p/otp');
    expect(jsonOf(output[0]).map(({ telNum }) => telNum)).toEqual(['919876543210']);
  });

  it('gives the pages of MSG91 when Simplify is off', async () => {
    await sendSome(1);
    const { output } = await getLogs({ ...today(), simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        data: [expect.objectContaining({ telNum: '919876500000' })],
        metadata: { total: 1, paginationToken: null, offset: 0, limit: 50 },
        successful: true,
      },
    ]);
  });

  it.each([
    ['no dates', { startDate: '={{ "" }}', endDate: '={{ "" }}' }, "'Start Date' is empty"],
    [
      'a start 4 days back',
      { startDate: daysAgo(4), endDate: daysAgo(1) },
      "'Start Date' must lie within the last 3 days",
    ],
    [
      'an end before the start',
      { startDate: daysAgo(0), endDate: daysAgo(1) },
      "'End Date' lies before the Start Date",
    ],
    ['no date', { startDate: 'yesterday', endDate: daysAgo(0) }, "'Start Date' is not a date: 'yesterday'"],
    ['tomorrow', { startDate: daysAgo(0), endDate: daysAgo(-1) }, "'End Date' lies in the future"],
  ])('asks nothing for %s', async (_name, period, text) => {
    const { error } = await getLogs(period);

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(logCalls()).toEqual([]);
  });

  it('shows the words of MSG91 that come with HTTP 200', async () => {
    const body = { error: 'Duration exceeds, allowed limit is 3 days' };
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', body });
    const { error } = await getLogs(today());

    expect(error?.message).toBe(
      'Item 0: MSG91 refused it: Duration exceeds, allowed limit is 3 days. Ask for fewer days.',
    );
  });
});
