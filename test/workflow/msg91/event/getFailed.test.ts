import { seedPhonebook } from '../../../sandbox/msg91/segmento/phonebooks';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../msg91';

const sandbox = useSandbox();
const getFailed = operation(sandbox, 'event', 'getFailed');
const PATH = '/segmento/api/v1/campaigns/41/failed-events';
const wire = () => sent(sandbox()).map(([method, path, query]) => [method, path, query]);
const routeMissing = () =>
  sandbox().faults.order({
    vendor: 'msg91',
    path: '/segmento/*',
    kind: 'status',
    status: 404,
    body: { type: 'error', msg: 'Route Missing' },
    times: 'always',
  });

describe('MSG91: get failed events', () => {
  const failed = (index: number) => ({
    campaignId: '41',
    eventId: `e${index}`,
    recipient: 'asha@example.com',
    reason: 'bounced',
    timestamp: '2026-11-01T00:00:00Z',
  });

  beforeEach(() => {
    sandbox().msg91.failedEvents.push(...Array.from({ length: 120 }, (_, index) => failed(index)));
  });

  it('reads page after page until the limit is reached', async () => {
    const filters = { startDate: '2026-11-01', endDate: '2026-11-02T00:00:00' };
    const { output } = await getFailed({ campaignId: '41', limit: 110, filters });
    const days = 'start_date=2026-11-01&end_date=2026-11-02';

    expect(wire()).toEqual([
      ['GET', PATH, `page=1&limit=100&${days}`],
      ['GET', PATH, `page=2&limit=100&${days}`],
    ]);
    expect(output[0]).toHaveLength(110);
    expect(output[0][0]).toEqual({
      json: {
        eventId: 'e0',
        recipient: 'asha@example.com',
        reason: 'bounced',
        timestamp: '2026-11-01T00:00:00Z',
      },
      pairedItem: { item: 0 },
    });
  });

  it('begins at the page that the user sets', async () => {
    const { output } = await getFailed({ campaignId: '41', limit: 10, options: { startPage: 12 } });

    expect(jsonOf(output[0]).map(({ eventId }) => eventId)[0]).toBe('e110');
    expect(sent(sandbox())[0]?.[2]).toBe('page=12&limit=10');
  });

  it('reads all pages also where MSG91 names no total', async () => {
    const page = (count: number) => ({
      status: 'success',
      data: { failedEvents: Array.from({ length: count }, (_, index) => failed(index)) },
    });
    for (const count of [100, 100, 3]) {
      sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body: page(count) });
    }
    const { output } = await getFailed({ campaignId: '41', returnAll: true });

    expect(output[0]).toHaveLength(203);
  });

  it('gives pages with the documented names when Simplify is off', async () => {
    const { output } = await getFailed({ campaignId: '41', limit: 1, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        status: 'success',
        hasError: false,
        message: null,
        errors: null,
        successful: true,
        data: { failedEvents: [expect.objectContaining({ eventId: 'e0' })], page: 1, limit: 1, total: 120 },
      },
    ]);
  });

  describe('where the path is not known', () => {
    const row = { id: 9, created_at: '2026-11-02', requestId: 'run_1', errors: ['No balance', { code: 1 }] };
    const tidied = {
      eventId: 9,
      recipient: null,
      reason: 'No balance; {"code":1}',
      timestamp: '2026-11-02',
      requestId: 'run_1',
    };

    beforeEach(() => routeMissing());

    it('reads the error log of a run, and gives the same names', async () => {
      sandbox().msg91.runErrors.push(row);
      const { output } = await getFailed({ campaignId: '41', filters: { requestId: 'run_1' } });

      expect(sent(sandbox())[1]).toEqual([
        'GET',
        '/campaign/api/requestIdError',
        'itemsPerPage=50&pageNo=1&request_id=run_1',
        '',
      ]);
      expect(jsonOf(output[0])).toEqual([tidied]);
    });

    it('reads all pages of it', async () => {
      sandbox().msg91.runErrors.push(...Array.from({ length: 150 }, (_, id) => ({ ...row, id })));
      const { output } = await getFailed({
        campaignId: '41',
        returnAll: true,
        filters: { requestId: 'run_1' },
      });

      expect(jsonOf(output[0]).map(({ eventId }) => eventId)).toEqual(
        Array.from({ length: 150 }, (_, id) => id),
      );
    });

    it('has the documented names beside those of the log when Simplify is off', async () => {
      sandbox().msg91.runErrors.push(row);
      const { output } = await getFailed({
        campaignId: '41',
        simplify: false,
        filters: { requestId: 'run_1' },
      });

      expect(jsonOf(output[0])).toMatchObject([
        { data: { data: [row], failedEvents: [tidied], page: 1, limit: 50, total: 1 }, successful: true },
      ]);
    });

    it('says so when no run is named, instead of giving an empty list', async () => {
      const { error } = await getFailed({ campaignId: '41' });

      expect(sent(sandbox())).toHaveLength(1);
      expect(error?.message).toContain('Route Missing. There is no such path');
    });

    it('asks nobody else when the user set the path', async () => {
      const options = { apiPath: '/segmento/api/v1/failed/{campaignId}' };
      const { error } = await getFailed({ campaignId: '41', options, filters: { requestId: 'run_1' } });

      expect(wire()).toEqual([['GET', '/segmento/api/v1/failed/41', 'page=1&limit=50']]);
      expect(error?.message).toContain('Route Missing');
    });
  });

  it.each([
    [
      'the phonebook and the campaign in their places',
      {
        apiPath: '/segmento/api/v1/phonebooks/{phonebookId}/failed/{campaignId}',
        phonebookId: seedPhonebook,
      },
      [`/segmento/api/v1/phonebooks/${seedPhonebook}/failed/41`, 'page=1&limit=50'],
    ],
    [
      'the campaign in the query where it has no place for it',
      { apiPath: '/segmento/api/v1/failed-events' },
      ['/segmento/api/v1/failed-events', 'campaign_id=41&page=1&limit=50'],
    ],
  ])('uses the path that the user sets, with %s', async (_name, options, [path, query]) => {
    await getFailed({ campaignId: '41', options });

    expect(wire()).toEqual([['GET', path, query]]);
  });

  it.each([
    ['no campaign', { campaignId: '={{ "" }}' }, "'Campaign ID' is empty"],
    [
      'a day that is none',
      { filters: { startDate: 'yesterday' } },
      "'Start Date' is not a date: 'yesterday'",
    ],
    [
      'an end before the start',
      { filters: { startDate: '2026-11-02', endDate: '2026-11-01' } },
      "'End Date' lies before the Start Date: 2026-11-01",
    ],
    [
      'a path that wants a phonebook',
      { options: { apiPath: '/failed/{phonebookId}' } },
      "'Phonebook ID' is empty, and 'API Path' has a place for it",
    ],
  ])('asks nothing for %s', async (_name, parameters, text) => {
    const { error } = await getFailed({ campaignId: '41', ...parameters });

    expect(error?.message).toContain(`Item 0: ${text}`);
    expect(sent(sandbox())).toEqual([]);
  });

  it('tells each item its own outcome', async () => {
    sandbox().faults.order({ vendor: 'msg91', kind: 'errorInside', skip: 1 });
    const { output } = await getFailed(
      { campaignId: '={{ $json.id }}', limit: 1 },
      [{ id: 41 }, { id: 42 }],
      {
        onError: 'continueErrorOutput',
      },
    );

    expect([pairsOf(output[0]), pairsOf(output[1])]).toEqual([[{ item: 0 }], [{ item: 1 }]]);
    expect(jsonOf(output[1])[0]?.error).toMatch(/^Item 1: MSG91 refused it \(601\): Internal Error\./);
  });
});
