import { kept, type SeedPush } from './push';

/** What the platform pushes to the address that its support was given. */
export const reach: SeedPush[] = [
  {
    event: 'incomingMessage',
    section: 'reach 5.1',
    title: 'an incoming message of today, without an id',
    payload: {
      datetime: '2025-07-14 09:10:31',
      message: 'SI',
      msisdn: '50255501234',
      short_number: '50230000999',
      type: 'INBOX',
      status: 'FORWARDED',
    },
    fields: kept('datetime', 'message', 'msisdn', 'short_number', 'type', 'status'),
    added: { event: 'incomingMessage', createdAt: '2025-07-14T15:10:31Z' },
  },
  {
    event: 'incomingMessage',
    section: 'reach 5.1',
    title: 'an incoming message of an old platform, with numbers for texts',
    payload: {
      message_id: 4711,
      datetime: '2025-07-14 09:10:31',
      message: 'SI',
      msisdn: 50255501234,
      short_number: 50230000999,
      type: 'INBOX',
      status: 'FORWARDED',
    },
    fields: {
      ...kept('datetime', 'message', 'type', 'status'),
      message_id: { at: 'message_id', value: '4711' },
      msisdn: { at: 'msisdn', value: '50255501234' },
      short_number: { at: 'short_number', value: '50230000999' },
    },
    added: { event: 'incomingMessage', deliveryKey: '4711' },
  },
  {
    event: 'sendError',
    section: 'reach 5.1',
    title: 'a message that could not be sent',
    payload: { messageId: '68751c66a1b2c3d4e5f60718', msisdn: '50255501234', status: 'ERROR' },
    fields: { messageId: 'message_id', ...kept('msisdn', 'status') },
    added: { event: 'sendError', createdAt: '2025-07-14T15:04:06Z' },
  },
];

/** What the item of a polled message says, Simplify off; on, some of it by the same names. */
export const polled = {
  raw: [
    ...['message_id', 'short_code', 'type', 'direction', 'status', 'sent_from', 'message', 'sent_count'],
    ...['error_count', 'total_recipients', 'msisdn', 'country', 'is_billable', 'is_scheduled', 'created_on'],
    'total_monitors',
  ],
  simplified: ['message_id', 'direction', 'status', 'msisdn', 'message', 'short_code', 'created_on'],
};
