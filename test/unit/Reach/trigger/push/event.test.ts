import { deliveriesOf, EVENTS } from '../../../../../nodes/Reach/trigger/push/event';

const both = { events: EVENTS, zone: 'America/Guatemala' };
const push = {
  datetime: '2025-07-14 09:10:31',
  message: 'SI',
  msisdn: '50255501234',
  short_number: '50230000999',
  type: 'INBOX',
  status: 'FORWARDED',
};
const sendError = { messageId: '68751c66a1b2c3d4e5f60718', msisdn: '50255501234', status: 'ERROR' };

it('reads an incoming message of platform v4, which has no id', () => {
  const [delivery, ...others] = deliveriesOf(push, both);

  expect(others).toEqual([]);
  expect(delivery?.json).toEqual({
    event: 'incomingMessage',
    ...push,
    createdAt: '2025-07-14T15:10:31Z',
  });
  expect(delivery?.key).toMatch(/^[0-9a-f]{40}$/);
});

it('reads one of v3, whose id is a number', () => {
  const [delivery] = deliveriesOf({ ...push, message_id: 4711, msisdn: 50255501234 }, both);

  expect(delivery?.key).toBe('4711');
  expect(delivery?.json).toMatchObject({ message_id: '4711', msisdn: '50255501234' });
});

it('reads a send error, and gives its id the name that messages have', () => {
  expect(deliveriesOf(sendError, both)).toEqual([
    {
      key: '68751c66a1b2c3d4e5f60718:50255501234:ERROR',
      json: {
        event: 'sendError',
        message_id: '68751c66a1b2c3d4e5f60718',
        msisdn: '50255501234',
        status: 'ERROR',
        createdAt: '2025-07-14T15:04:06Z',
      },
    },
  ]);
});

it('has the same key for a repeated push, and another one for another message', () => {
  const keyOf = (payload: object) => deliveriesOf({ ...payload }, both)[0]?.key;
  const changed = [
    { message: 'NO' },
    { msisdn: '50255501235' },
    { datetime: '2025-07-14 09:10:32' },
    { short_number: '50230000998' },
  ].map((change) => keyOf({ ...push, ...change }));

  expect(keyOf({ ...push, status: 'READ' })).toBe(keyOf(push));
  expect(new Set([keyOf(push), ...changed]).size).toBe(5);
});

it('takes a message without text', () => {
  expect(deliveriesOf({ ...push, message: '' }, both)[0]?.json).toMatchObject({ event: 'incomingMessage' });
});

it('ignores events that nobody asked for', () => {
  const errors = { ...both, events: ['sendError'] as const };

  expect(deliveriesOf(push, errors)).toEqual([]);
  expect(deliveriesOf(sendError, errors)).toHaveLength(1);
});

it('passes on what it does not know', () => {
  const [delivery] = deliveriesOf({ hello: 'world' }, { ...both, events: [] });

  expect(delivery).toMatchObject({
    key: expect.any(String),
    json: { event: 'unknown', hello: 'world', warnings: [expect.any(String)] },
  });
});
