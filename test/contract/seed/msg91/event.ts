import { msg91Of } from '../../../unit/sandbox/client';
import type { Sandbox } from '../../../sandbox/server';
import { keeps, under, type SeedOperation } from '../table';

const envelope = ['status', 'hasError', 'data', 'errors'];
const failed = ['eventId', 'recipient', 'reason', 'timestamp'];
const failedEvent = { eventId: 'e-1', recipient: 'asha@example.com', reason: 'bounced' };
const phonebookId = { in: 'path', at: 'phonebookId', given: '1021' } as const;

/** A phonebook knows one kind of event. */
async function recorded(sandbox: Sandbox): Promise<void> {
  const events = [{ name: 'purchase' }];
  await msg91Of(sandbox).post('/segmento/api/v1/phonebooks/1021/events', {
    identifier: 'asha@example.com',
    events,
  });
}

const days = {
  startDate: { at: 'filters.startDate', given: '2026-10-01T00:00:00+05:30' },
  endDate: { at: 'filters.endDate', given: '2026-10-05T00:00:00+05:30' },
};

export const event: SeedOperation[] = [
  {
    resource: 'event',
    operation: 'create',
    section: 'msg91 2.6.1',
    method: 'POST',
    path: '/segmento/api/v1/phonebooks/{phonebookId}/events',
    runs: [
      {
        name: 'as fields',
        parameters: {
          phonebookId,
          identifier: { at: 'identifier', given: '+919999999999' },
          'events[].name': { at: 'events.entries[0].name', given: 'purchase' },
          'events[].timestamp': {
            at: 'events.entries[0].timestamp',
            given: '2026-10-06T15:00:00+05:30',
            sent: '2026-10-06T09:30:00Z',
          },
          'events[].properties': {
            at: 'events.entries[0].properties',
            given: { pairs: [{ name: 'sku', value: 'A-1' }] },
            sent: { sku: 'A-1' },
          },
        },
        returns: {
          raw: [...envelope, 'message'],
          simplified: { status: 'status', message: 'message' },
          added: { accepted: true },
          addedSimplified: { identifier: '+919999999999', events: 1 },
          addedRaw: { successful: true },
        },
      },
      {
        name: 'as JSON, many at once',
        node: { eventsInput: 'json' },
        parameters: {
          phonebookId,
          identifier: { at: 'identifier', given: 'asha@example.com' },
          events: {
            at: 'eventsJson',
            given: '[{"name":"login"},{"name":"purchase","properties":{"sku":"A-1","amount":"499"}}]',
            sent: [{ name: 'login' }, { name: 'purchase', properties: { sku: 'A-1', amount: '499' } }],
          },
        },
      },
      {
        name: 'by another path',
        parameters: {
          phonebookId: { ...phonebookId, given: '1022' },
          identifier: { at: 'identifier', given: 'lee@example.com' },
          'events[].name': { at: 'events.entries[0].name', given: 'login' },
        },
        arrange: ({ msg91 }) => {
          const [phonebook] = msg91.phonebooks.values();
          if (phonebook) msg91.phonebooks.set('1022', phonebook);
        },
        node: { options: { apiPath: '/segmento/api/v1/phonebooks/{phonebookId}/events' } },
      },
    ],
  },
  {
    resource: 'event',
    operation: 'getTypes',
    section: 'msg91 2.6.2',
    method: 'GET',
    path: '/segmento/api/v1/suggestions/{phonebookId}/event_types',
    runs: [
      {
        name: 'of a phonebook',
        arrange: recorded,
        parameters: { phonebookId },
        returns: {
          raw: [
            ...['status', 'hasError', 'errors', 'message'],
            ...under('data[]', ['event_type_id', 'name', 'description', 'createdAt', 'updatedAt']),
          ],
          simplified: keeps('data[]', ['event_type_id', 'name', 'description', 'createdAt', 'updatedAt']),
          addedRaw: { successful: true },
        },
      },
    ],
  },
  {
    resource: 'event',
    operation: 'getFailed',
    section: 'msg91 2.6.3',
    method: 'GET',
    path: '/segmento/api/v1/campaigns/{campaign_id}/failed-events',
    runs: [
      {
        name: 'of some days',
        arrange: ({ msg91 }) => {
          msg91.failedEvents = [{ campaignId: '41', ...failedEvent, timestamp: '2026-10-02T00:00:00Z' }];
        },
        parameters: {
          campaign_id: { in: 'path', at: 'campaignId', given: '41' },
          limit: { in: 'query', at: 'limit', given: 20, sent: '20' },
          start_date: { in: 'query', ...days.startDate, sent: '2026-10-01' },
          end_date: { in: 'query', ...days.endDate, sent: '2026-10-05' },
        },
        always: { page: '1' },
        returns: {
          raw: [
            ...['status', 'hasError', 'errors', 'message', 'data.page', 'data.limit', 'data.total'],
            ...under('data.failedEvents[]', failed),
          ],
          simplified: keeps('data.failedEvents[]', failed),
          addedRaw: { successful: true },
        },
      },
      {
        name: 'of a later page',
        parameters: {
          campaign_id: { in: 'path', at: 'campaignId', given: '42' },
          page: { in: 'query', at: 'options.startPage', given: 3, sent: '3' },
          limit: { in: 'query', at: 'limit', given: 25, sent: '25' },
        },
      },
    ],
  },
  {
    resource: 'event',
    operation: 'getFailed',
    section: 'msg91 2.6.3',
    method: 'GET',
    path: '/campaign/api/requestIdError',
    runs: [
      {
        name: 'from the error log, where the path is not known',
        arrange: ({ faults, msg91 }) => {
          const body = { type: 'error', msg: 'Route Missing' };
          faults.order({
            ...{ vendor: 'msg91', path: '/segmento/api/v1/campaigns/*' },
            ...{ kind: 'status', status: 404, body },
          });
          msg91.runErrors = [
            { requestId: 'run-7', id: 5, created_at: '2026-10-02', status_code: 400, errors: ['bounced'] },
          ];
        },
        parameters: {
          request_id: { in: 'query', at: 'filters.requestId', given: 'run-7' },
          itemsPerPage: { in: 'query', at: 'limit', given: 20, sent: '20' },
        },
        node: { campaignId: '41' },
        always: { pageNo: '1' },
        returns: {
          raw: [
            ['data.data[].id', 'data.failedEvents[].eventId'],
            ['data.data[].created_at', 'data.failedEvents[].timestamp'],
            ['data.data[].errors[]', 'data.failedEvents[].reason'],
          ],
          simplified: {
            'data.data[].id': 'eventId',
            'data.data[].created_at': 'timestamp',
            'data.data[].errors[]': 'reason',
            'data.data[].requestId': 'requestId',
            'data.data[].status_code': 'status_code',
          },
          addedSimplified: { recipient: null },
        },
      },
    ],
  },
];
