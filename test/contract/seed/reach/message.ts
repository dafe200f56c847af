import { answerOfOldPlatform, contactWithTags, listOfOldPlatform, sentMessage } from './arranged';
import type { SeedOperation } from '../table';

/** What every reply to a send says. */
const common = [
  ...['short_code', 'type', 'direction', 'status', 'sent_from', 'id', 'message', 'sent_count', 'error_count'],
  ...['total_recipients', 'is_billable', 'is_scheduled', 'created_on', 'total_monitors'],
];
const individual = [...common, 'message_id', 'msisdn', 'country', 'created_by'];
const onRequest = ['delivery_status', 'recipients', 'tags'];

export const message: SeedOperation[] = [
  {
    resource: 'message',
    operation: 'sendToContact',
    section: 'reach 2.3',
    method: 'POST',
    path: '/messages/send_to_contact',
    leftOut: {
      detail: 'an error on the platform of today',
      dcs: "a field of the vendor's own classes, which no document names",
    },
    runs: [
      {
        name: 'with every field',
        parameters: {
          msisdn: { at: 'msisdn', given: '+502 5550-1234', sent: '50255501234' },
          message: { at: 'message', given: 'Su cita es hoy a las 3' },
          id: { at: 'additionalFields.id', given: 'n8n-000007' },
        },
        returns: {
          raw: individual,
          simplified: {
            ...Object.fromEntries(
              ['message_id', 'status', 'msisdn', 'country', 'short_code', 'message', 'created_on'].map(
                (name) => [name, name],
              ),
            ),
            id: 'reference',
          },
          added: { accepted: true, reference: 'n8n-000007' },
        },
      },
    ],
  },
  {
    resource: 'message',
    operation: 'sendToContact',
    section: 'reach 2.1',
    method: 'POST',
    path: '/messages/send_to_contact',
    runs: [
      {
        name: 'by the oldest platform',
        arrange: answerOfOldPlatform,
        parameters: {
          msisdn: { at: 'msisdn', given: '50255501234' },
          message: { at: 'message', given: 'Su cita es hoy a las 3' },
          id: { at: 'additionalFields.id', given: 'n8n-000009' },
        },
        returns: {
          raw: ['sms_sent', 'sms_message'],
          simplified: {},
          added: { accepted: true, reference: 'n8n-000009' },
        },
      },
    ],
  },
  {
    resource: 'message',
    operation: 'sendToTags',
    section: 'reach 2.4',
    method: 'POST',
    path: '/messages/send',
    leftOut: { groups: 'the older name of tags, an error on the platform of today' },
    runs: [
      {
        name: 'with every field',
        arrange: contactWithTags,
        parameters: {
          tags: { at: 'tags', given: ['clientes', 'vip'] },
          message: { at: 'message', given: 'Promo de hoy' },
          id: { at: 'additionalFields.id', given: 'n8n-000008' },
        },
        returns: {
          raw: common,
          simplified: {
            ...{ status: 'status', short_code: 'short_code', message: 'message', created_on: 'created_on' },
            id: 'reference',
          },
          added: { accepted: true, reference: 'n8n-000008' },
          addedSimplified: { tags: ['clientes', 'vip'] },
        },
      },
    ],
  },
  {
    resource: 'message',
    operation: 'getMany',
    section: 'reach 2.2',
    method: 'GET',
    path: '/messages',
    runs: [
      {
        name: 'by every filter',
        parameters: {
          start_date: {
            in: 'query',
            at: 'startDate',
            given: '2025-07-14T00:00:00-06:00',
            sent: '2025-07-14 00:00:00',
          },
          end_date: {
            in: 'query',
            at: 'endDate',
            given: '2025-07-15T05:59:59Z',
            sent: '2025-07-14 23:59:59',
          },
          limit: { in: 'query', at: 'limit', given: 20, sent: '20' },
          msisdn: { in: 'query', at: 'filters.msisdn', given: '+502 5550-1234', sent: '50255501234' },
          group_short_name: { in: 'query', at: 'filters.groupShortName', given: 'vip' },
          direction: { in: 'query', at: 'filters.direction', given: 'MO' },
          include_recipients: { in: 'query', at: 'filters.includeRecipients', given: true, sent: 'true' },
          delivery_status_enable: {
            in: 'query',
            at: 'filters.deliveryStatusEnable',
            given: true,
            sent: 'true',
          },
          user: { in: 'query', at: 'filters.user', given: 'ana' },
          start: { in: 'query', at: 'options.startPage', given: 3, sent: '40' },
        },
      },
      {
        name: 'that were sent, with all there is',
        arrange: sentMessage,
        node: { filters: { includeRecipients: true, deliveryStatusEnable: true } },
        parameters: {
          start_date: {
            in: 'query',
            at: 'startDate',
            given: '2020-01-01T00:00:00-06:00',
            sent: '2020-01-01 00:00:00',
          },
          end_date: {
            in: 'query',
            at: 'endDate',
            given: '2099-01-01T00:00:00-06:00',
            sent: '2099-01-01 00:00:00',
          },
          direction: { in: 'query', at: 'filters.direction', given: 'MT' },
        },
        always: { start: '0', limit: '50', include_recipients: 'true', delivery_status_enable: 'true' },
        returns: {
          raw: [...individual, ...onRequest].map((name) => [`[].${name}`, `data[].${name}`] as const),
          simplified: Object.fromEntries(
            [
              ...['message_id', 'id', 'direction', 'status', 'delivery_status', 'msisdn', 'message'],
              ...['short_code', 'tags', 'recipients', 'created_on'],
            ].map((name) => [`[].${name}`, name]),
          ),
        },
      },
      {
        name: 'of an old platform',
        arrange: listOfOldPlatform,
        parameters: {
          start_date: {
            in: 'query',
            at: 'startDate',
            given: '2020-01-01T00:00:00-06:00',
            sent: '2020-01-01 00:00:00',
          },
          end_date: {
            in: 'query',
            at: 'endDate',
            given: '2099-01-01T00:00:00-06:00',
            sent: '2099-01-01 00:00:00',
          },
        },
        always: { start: '0', limit: '50', direction: 'ALL' },
        returns: {
          raw: [
            ['[].message_id', 'data[].message_id'],
            ['[].groups', 'data[].groups'],
          ],
          simplified: { '[].message_id': { at: 'message_id', value: '4711' }, '[].groups': 'groups' },
        },
      },
    ],
  },
];
