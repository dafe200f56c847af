import { DateTime } from 'luxon';
import type { Sandbox } from '../../sandbox/server';
import { jsonOf, operation, pairsOf, sent } from './msg91';

const daysAgo = (days: number) => DateTime.now().setZone('Asia/Kolkata').minus({ days }).toISODate() ?? '';
const ROUTE_MISSING = { type: 'error', msg: 'Route Missing' };
const continued = { onError: 'continueErrorOutput' } as const;

/** What holds for the logs of every product: days, pages by a token, and the verb. */
export function readsLogs(sandbox: () => Sandbox, resource: string, path: string): void {
  const getLogs = operation(sandbox, resource, 'getLogs');
  const days = { startDate: daysAgo(1), endDate: daysAgo(0) };
  const wire = () => sent(sandbox()).map(([method, at, query, body]) => [method, at, query, body]);
  const asked = `startDate=${days.startDate}&endDate=${days.endDate}`;
  const reply = (body: unknown) =>
    sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
  const page = (count: number, paginationToken: string | null) => ({
    data: Array.from({ length: count }, (_, id) => ({ id })),
    metadata: { total: 1500, paginationToken, offset: 0, limit: 1000 },
  });

  it('hands everything on that narrows the question', async () => {
    const filters = { requestId: 'r 1', fields: 'requestId, status', timeZone: 'UTC' };
    await getLogs({ ...days, limit: 5, filters });

    expect(wire()).toEqual([
      ['GET', path, `${asked}&requestId=r%201&fields=requestId%2Cstatus&timeZone=UTC&limit=5`, ''],
    ]);
  });

  it('goes from page to page by the token of MSG91', async () => {
    for (const body of [page(1000, 'next one'), page(500, null)]) reply(body);
    const { output } = await getLogs({ ...days, returnAll: true });

    expect(output[0]).toHaveLength(1500);
    expect(wire().map(([, , query]) => query)).toEqual([
      `${asked}&limit=1000`,
      `${asked}&limit=1000&paginationToken=next%20one`,
    ]);
  });

  it('asks by POST where GET is not known, page after page', async () => {
    sandbox().faults.order({
      vendor: 'msg91',
      method: 'GET',
      kind: 'status',
      status: 404,
      body: ROUTE_MISSING,
      times: 'always',
    });
    const { error } = await getLogs(days);

    expect(error).toBeUndefined();
    expect(wire()).toEqual([
      ['GET', path, `${asked}&limit=50`, ''],
      ['POST', path, `${asked}&limit=50`, '{}'],
    ]);
  });

  it('gives the pages of MSG91 when Simplify is off', async () => {
    const { output } = await getLogs({ ...days, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      { data: [], metadata: expect.objectContaining({ total: 0, limit: 50 }), successful: true },
    ]);
  });

  it.each([
    ['no days', { startDate: '={{ "" }}' }, "'Start Date' is empty"],
    ['a start 4 days back', { startDate: daysAgo(4) }, "'Start Date' must lie within the last 3 days"],
    ['an end before the start', { startDate: daysAgo(0), endDate: daysAgo(1) }, "'End Date' lies before"],
    ['tomorrow', { endDate: daysAgo(-1) }, "'End Date' lies in the future"],
    ['a word', { startDate: 'soon' }, "'Start Date' is not a date: 'soon'"],
  ])('asks nothing for %s', async (_name, changed, text) => {
    const { error } = await getLogs({ ...days, ...changed });

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('tells each item its own outcome, in the words that come with HTTP 200', async () => {
    const body = { error: 'Duration exceeds, allowed limit is 3 days' };
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', body, skip: 1 });
    reply(page(2, null));
    const { output } = await getLogs(
      { ...days, limit: '={{ $json.limit }}' },
      [{ limit: 1 }, { limit: 2 }],
      continued,
    );

    expect([pairsOf(output[0]), pairsOf(output[1])]).toEqual([[{ item: 0 }], [{ item: 1 }]]);
    expect(jsonOf(output[1])[0]?.error).toContain('Item 1: MSG91 refused it: Duration exceeds');
  });
}
