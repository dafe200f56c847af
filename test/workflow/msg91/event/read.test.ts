import { seedPhonebook } from '../../../sandbox/msg91/segmento/phonebooks';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, sent } from '../msg91';

const sandbox = useSandbox();
const create = operation(sandbox, 'event', 'create');
const getTypes = operation(sandbox, 'event', 'getTypes');
const getFailed = operation(sandbox, 'event', 'getFailed');
const replies = (body: unknown) =>
  sandbox().faults.order({ vendor: 'msg91', kind: 'status', status: 200, body });
const ROUTE_MISSING = { type: 'error', msg: 'Route Missing' };

describe('MSG91: get event types', () => {
  it('gives a row per kind of event', async () => {
    const events = { entries: [{ name: 'login' }, { name: 'purchase' }, { name: 'login' }] };
    await create({ phonebookId: seedPhonebook, identifier: '+919999999999', events });
    const { output } = await getTypes({ phonebookId: seedPhonebook });

    expect(sent(sandbox())[1]).toEqual([
      'GET',
      `/segmento/api/v1/suggestions/${seedPhonebook}/event_types`,
      '',
      '',
    ]);
    expect(jsonOf(output[0])).toEqual([
      { event_type_id: '1', name: 'login', description: null },
      { event_type_id: '2', name: 'purchase', description: null },
    ]);
  });

  it.each([
    ['a list of names in the envelope', { status: 'success', message: null, data: ['login', 'purchase'] }],
    ['a list of names alone', ['login', 'purchase']],
  ])('takes %s', async (_name, body) => {
    replies(body);
    const { output } = await getTypes({ phonebookId: seedPhonebook });

    expect(jsonOf(output[0])).toEqual([{ name: 'login' }, { name: 'purchase' }]);
  });

  it('gives the envelope of MSG91 when Simplify is off', async () => {
    replies({ status: 'success', message: null, data: ['login'] });
    const { output } = await getTypes({ phonebookId: seedPhonebook, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      { status: 'success', message: null, data: ['login'], successful: true },
    ]);
  });

  it('uses the path that the user sets', async () => {
    await getTypes({ phonebookId: '7', options: { apiPath: '/segmento/api/v2/{phonebookId}/types' } });

    expect(sent(sandbox())[0]?.[1]).toBe('/segmento/api/v2/7/types');
  });
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

    expect(sent(sandbox()).map(([method, path, query]) => [method, path, query])).toEqual([
      [
        'GET',
        '/segmento/api/v1/campaigns/41/failed-events',
        'page=1&limit=100&start_date=2026-11-01&end_date=2026-11-02',
      ],
      [
        'GET',
        '/segmento/api/v1/campaigns/41/failed-events',
        'page=2&limit=100&start_date=2026-11-01&end_date=2026-11-02',
      ],
    ]);
    expect(output[0]).toHaveLength(110);
    expect(jsonOf(output[0])[0]).toEqual({
      eventId: 'e0',
      recipient: 'asha@example.com',
      reason: 'bounced',
      timestamp: '2026-11-01T00:00:00Z',
    });
  });

  it('begins at the page that the user sets', async () => {
    const { output } = await getFailed({ campaignId: '41', limit: 10, options: { startPage: 12 } });

    expect(jsonOf(output[0]).map(({ eventId }) => eventId)[0]).toBe('e110');
    expect(sent(sandbox())[0]?.[2]).toBe('page=12&limit=10');
  });

  it('gives pages with the documented names when Simplify is off', async () => {
    const { output } = await getFailed({ campaignId: '41', limit: 1, simplify: false });

    expect(jsonOf(output[0])).toEqual([
      {
        status: 'success',
        hasError: false,
        errors: null,
        successful: true,
        data: { failedEvents: [expect.objectContaining({ eventId: 'e0' })], page: 1, limit: 1, total: 120 },
      },
    ]);
  });

  it('asks the error log of campaigns where the path is not known, and gives the same names', async () => {
    const row = { id: 9, created_at: '2026-11-02', requestId: 'run_1', errors: ['No balance', { code: 1 }] };
    sandbox().msg91.runErrors.push(row);
    sandbox().faults.order({
      vendor: 'msg91',
      path: '/segmento/*',
      kind: 'status',
      status: 404,
      body: ROUTE_MISSING,
    });
    const { output } = await getFailed({ campaignId: '41', filters: { requestId: 'run_1' } });

    expect(sent(sandbox())[1]).toEqual([
      'GET',
      '/campaign/api/requestIdError',
      'itemsPerPage=50&pageNo=1&request_id=run_1',
      '',
    ]);
    expect(jsonOf(output[0])).toEqual([
      {
        eventId: 9,
        recipient: null,
        reason: 'No balance; {"code":1}',
        timestamp: '2026-11-02',
        requestId: 'run_1',
      },
    ]);
  });

  it('asks nobody else when the user set the path', async () => {
    const options = { apiPath: '/segmento/api/v1/failed/{campaignId}' };
    const { error } = await getFailed({ campaignId: '41', options });

    expect(sent(sandbox())).toHaveLength(1);
    expect(error?.message).toContain('Route Missing');
  });
});
