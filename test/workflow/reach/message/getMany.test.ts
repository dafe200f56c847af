import type { Sandbox } from '../../../sandbox/server';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../reach';
import { receive } from '../received';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'message', 'getMany');
const day = { startDate: '2025-07-14T00:00:00-06:00', endDate: '2025-07-14T23:59:59-06:00' };
const noon = Date.parse('2025-07-14T12:00:00-06:00');
const queries = () => sent(sandbox()).map(([, , query]) => query);

/** Incoming messages, a second apart. */
const fill = (target: Sandbox, count: number) =>
  Array.from({ length: count }, (_, index) =>
    receive(target, { text: `SI ${index}`, at: noon + index * 1000 }),
  );

describe('Reach: get many messages', () => {
  it('asks for a period in the time of the account, and gives each message tidily', async () => {
    const [first] = fill(sandbox(), 1);
    const { output } = await getMany(day);

    expect(queries()).toEqual([
      'direction=ALL&end_date=2025-07-14+23%3A59%3A59&limit=50&start=0&start_date=2025-07-14+00%3A00%3A00',
      'direction=ALL&end_date=2025-07-14+23%3A59%3A59&limit=50&start=1&start_date=2025-07-14+00%3A00%3A00',
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          message_id: first?.row.message_id,
          direction: 'MO',
          status: 'UNREAD',
          msisdn: '50255501234',
          message: 'SI 0',
          short_code: '0050230000999',
          created_on: '2025-07-14 12:00:00',
          createdAt: '2025-07-14T18:00:00Z',
          is_scheduled: false,
          is_billable: false,
        },
        pairedItem: { item: 0 },
      },
    ]);
  });

  it.each([
    ['ISO 8601 with a zone', '2025-07-14T06:00:00Z'],
    ['ISO 8601 without one, which is the zone of the workflow', '2025-07-14T08:00:00'],
    ['Unix seconds', 1752472800],
    ['a date of SQL', '2025-07-14 08:00:00'],
  ])('understands %s', async (_name, startDate) => {
    await getMany({ ...day, startDate: `={{ $json.from }}` }, [{ from: startDate }], {
      workflowTimezone: 'Europe/Berlin',
    });

    expect(queries()[0]).toContain('start_date=2025-07-14+00%3A00%3A00');
  });

  it("writes the times in the account's zone", async () => {
    await getMany({ ...day, options: { timezone: 'UTC' } });

    expect(queries()[0]).toContain(
      'end_date=2025-07-15+05%3A59%3A59&limit=50&start=0&start_date=2025-07-14+06%3A00%3A00',
    );
  });

  it('ends now when no end is given, the same now for all pages', async () => {
    sandbox().settings.reachLimitCap = 1;
    fill(sandbox(), 3);
    await getMany({ startDate: day.startDate, returnAll: true });
    const ends = queries().map((query) => new URLSearchParams(query).get('end_date'));

    expect(ends).toHaveLength(4);
    expect(new Set(ends).size).toBe(1);
    const inGuatemala = new Date(`${ends[0]?.replace(' ', 'T')}-06:00`).getTime();
    expect(Math.abs(inGuatemala - Date.now())).toBeLessThan(60_000);
  });

  it('sends every filter', async () => {
    const filters = {
      deliveryStatusEnable: true,
      direction: 'MT',
      groupShortName: 'vip & co',
      includeRecipients: true,
      msisdn: '+502 5550 1234',
      user: 'ana',
    };
    await getMany({ ...day, filters });

    expect(queries()[0]).toBe(
      'delivery_status_enable=true&direction=MT&end_date=2025-07-14+23%3A59%3A59&group_short_name=vip+%26+co' +
        '&include_recipients=true&limit=50&msisdn=50255501234&start=0&start_date=2025-07-14+00%3A00%3A00&user=ana',
    );
  });

  it('gives all, whatever the server makes of the limit and in either order', async () => {
    for (const order of ['newestFirst', 'oldestFirst'] as const) {
      sandbox().reset();
      Object.assign(sandbox().settings, { reachLimitCap: 7, reachListOrder: order });
      fill(sandbox(), 20);
      const { output } = await getMany({ ...day, returnAll: true });
      const texts = jsonOf(output[0]).map(({ message }) => message);

      expect(new Set(texts).size).toBe(20);
      expect(texts).toHaveLength(20);
      expect(output[0].every(({ pairedItem }) => JSON.stringify(pairedItem) === '{"item":0}')).toBe(true);
      expect(queries()).toHaveLength(4);
    }
  });

  it('begins with the page that is asked for', async () => {
    fill(sandbox(), 20);
    const { output } = await getMany({ ...day, limit: 5, options: { startPage: 2 } });

    expect(jsonOf(output[0]).map(({ message }) => message)).toEqual(
      [14, 13, 12, 11, 10].map((n) => `SI ${n}`),
    );
    expect(queries()).toHaveLength(1);
    expect(queries()[0]).toContain('limit=5&start=5&');
  });

  it('stops at the limit', async () => {
    fill(sandbox(), 20);
    const { output } = await getMany({ ...day, limit: 5 });

    expect(output[0]).toHaveLength(5);
    expect(queries()).toHaveLength(1);
  });

  it('ends when a server knows no offset and gives the same page for ever', async () => {
    const page = [
      { message_id: 'a', message: 'x' },
      { message_id: 'b', message: 'y' },
    ];
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body: page, times: 'always' });
    const { output } = await getMany({ ...day, returnAll: true });

    expect(jsonOf(output[0]).map(({ message_id: id }) => id)).toEqual(['a', 'b']);
    expect(queries()).toHaveLength(2);
  });

  it('drops messages to other tags that a server lets through', async () => {
    const body = [
      { message_id: 'a', tags: ['vip'] },
      { message_id: 'b', tags: ['clientes'] },
      { message_id: 'c', groups: ['vip'] },
      { message_id: 'd' },
    ];
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });
    const { output } = await getMany({ ...day, limit: 3, filters: { groupShortName: 'vip' } });

    expect(jsonOf(output[0]).map(({ message_id: id }) => id)).toEqual(['a', 'c', 'd']);
  });

  it('gives the pages as they came when Simplify is off', async () => {
    fill(sandbox(), 2);
    const { output } = await getMany({ ...day, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        data: [
          expect.objectContaining({ message: 'SI 1', total_monitors: 0, is_scheduled: false }),
          expect.objectContaining({ message: 'SI 0' }),
        ],
      },
    ]);
  });

  it('pairs the rows of several items', async () => {
    fill(sandbox(), 1);
    const { output } = await getMany(day, [{}, {}]);

    expect(output[0].map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
  });
});

describe('Reach: messages that can not be got', () => {
  it.each([
    ['no date', { startDate: 'yesterday-ish' }, "'Start Date' is not a date: 'yesterday-ish'"],
    [
      'a period that ends before it begins',
      { startDate: '2025-07-15T00:00:00Z', endDate: '2025-07-14' },
      "'End Date' lies before 'Start Date'",
    ],
    [
      'no time zone',
      { ...day, options: { timezone: 'Guatemala City' } },
      "'Account Time Zone' is not a time zone",
    ],
  ])('are not asked for: %s', async (_name, parameters, text) => {
    const { error } = await getMany(parameters);

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('are an error when the answer is no list', async () => {
    for (const body of ['', 'OK', '[{"message_id":', { data: [] }]) {
      sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });
      const { error } = await getMany(day);

      expect(error?.message).toMatch(/^Item 0: .*(something else than a list|not one of the API)/);
    }
  });

  it("are an error with the platform's words when it refuses", async () => {
    sandbox().faults.order({
      vendor: 'reach',
      kind: 'status',
      status: 400,
      body: { code: '40001', error: 'Fecha' },
    });
    const { output } = await getMany(day, [{}, {}], { onError: 'continueErrorOutput' });

    expect(output[0].every(({ pairedItem }) => JSON.stringify(pairedItem) === '{"item":1}')).toBe(true);
    expect(jsonOf(output[1])).toMatchObject([{ error: expect.stringContaining('40001: Fecha') }]);
  });
});
