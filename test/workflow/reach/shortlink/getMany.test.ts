import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'shortlink', 'getMany');
const address = 'https://example.com/offers?month=7&lang=es';

const existing = (alias: string, createdOn = Date.parse('2025-07-14T02:00:00Z')) =>
  sandbox().reach.shortlinks.add({ long_url: address, alias, created_on: createdOn, name: `Link ${alias}` });

describe('Reach: get many short links', () => {
  it('asks for days in the zone of the account, which is what `offset` means', async () => {
    existing('early', Date.parse('2025-07-14T02:00:00Z'));
    existing('late', Date.parse('2025-07-14T12:00:00Z'));
    const filters = { startDate: '2025-07-14T06:00:00Z', endDate: '2025-07-14T12:00:00Z' };
    const { output } = await getMany({ filters });

    expect(sent(sandbox())).toEqual([
      ['GET', '/short_link/', 'end_date=2025-07-14&limit=50&offset=-6&start_date=2025-07-14', ''],
    ]);
    expect(output[0]).toEqual([
      {
        json: expect.objectContaining({ alias: 'late', url_id: expect.any(String) }),
        pairedItem: { item: 0 },
      },
    ]);
  });

  it('asks once for all of them, without a limit', async () => {
    for (let index = 0; index < 60; index++) existing(`a${index}`);
    const { output } = await getMany({ returnAll: true, options: { timezone: 'Europe/Madrid' } });

    expect(output[0]).toHaveLength(60);
    expect(sent(sandbox())).toHaveLength(1);
    expect(sent(sandbox())[0]?.[2]).toMatch(/^offset=[12]$/);
  });

  it.each([
    ['a day', '2025-07-14'],
    ["a day of n8n's calendar", '2025-07-14T00:00:00'],
    ['a day with a space before the time', '2025-07-14 09:30'],
  ])('takes %s as it was written, wherever the workflow runs', async (_name, day) => {
    for (const workflowTimezone of ['America/New_York', 'Asia/Tokyo', 'Pacific/Honolulu']) {
      await getMany({ filters: { startDate: day, endDate: day } }, [{}], { workflowTimezone });
    }

    const query = 'end_date=2025-07-14&limit=50&offset=-6&start_date=2025-07-14';
    expect(sent(sandbox()).map(([, , asked]) => asked)).toEqual([query, query, query]);
  });

  it('asks for as many as are wanted, for there is no second page', async () => {
    await getMany({ limit: 2500 });

    expect(sent(sandbox()).map(([, , query]) => query)).toEqual(['limit=2500&offset=-6']);
  });

  it('gives the answer as it came when Simplify is off', async () => {
    existing('july');
    const { output } = await getMany({ simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        success: true,
        message: 'OK',
        account_id: expect.any(String),
        data: [expect.objectContaining({ _id: expect.any(String), reference_type: 'SHORT_LINK' })],
      },
    ]);
  });

  it('stops at the limit where the platform gives more, and pairs the rows of several items', async () => {
    const data = ['a', 'b', 'c'].map((alias) => ({ _id: alias, alias }));
    const body = { success: true, data };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body, times: 2 });
    const { output } = await getMany({ limit: 2 }, [{}, {}]);

    expect(output[0].map(({ json, pairedItem }) => [json.alias, pairedItem])).toEqual([
      ['a', { item: 0 }],
      ['b', { item: 0 }],
      ['a', { item: 1 }],
      ['b', { item: 1 }],
    ]);
  });

  it.each([
    ['a date that is none', { filters: { startDate: 'soon' } }, "'Start Date' is not a date: 'soon'"],
    [
      'a day that does not exist',
      { filters: { endDate: '2025-02-30' } },
      "'End Date' is not a date: '2025-02-30'",
    ],
    [
      'a period that ends before it begins',
      { filters: { startDate: '2025-07-15', endDate: '2025-07-14' } },
      "'End Date' lies before 'Start Date'",
    ],
    ['no time zone', { options: { timezone: 'Mars' } }, "'Account Time Zone' is not a time zone"],
  ])('asks nothing for %s', async (_name, parameters, problem) => {
    expect((await getMany(parameters)).error?.message).toContain(`Item 0: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it("is an error with the platform's words when it refuses", async () => {
    const body = { success: false, message: 'offset inválido' };
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });

    expect((await getMany()).error?.message).toContain('offset inválido');
  });

  it('is an error when the answer is no list', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body: [] });

    expect((await getMany()).error?.message).toContain('something else than a list');
  });
});
