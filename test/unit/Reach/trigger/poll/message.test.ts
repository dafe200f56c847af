import omit from 'lodash/omit';
import { isWanted, itemOf } from '../../../../../nodes/Reach/trigger/poll/message';

const message = {
  message_id: '68751c66a1b2c3d4e5f60718',
  direction: 'MO',
  status: 'UNREAD',
  short_code: '0050230000999',
  msisdn: '50255501234',
  message: 'Sí, BAJA por favor',
  created_on: '2025-07-14 09:04:06',
  is_billable: false,
};

it('becomes a tidy item with an ISO time beside the one without zone', () => {
  expect(itemOf(message, {})).toEqual({
    message_id: '68751c66a1b2c3d4e5f60718',
    direction: 'MO',
    status: 'UNREAD',
    short_code: '0050230000999',
    msisdn: '50255501234',
    message: 'Sí, BAJA por favor',
    created_on: '2025-07-14 09:04:06',
    createdAt: '2025-07-14T15:04:06Z',
    deliveryKey: '68751c66a1b2c3d4e5f60718',
  });
});

it('keeps every field where it is not simplified', () => {
  expect(itemOf(message, {}, false)).toEqual({
    ...message,
    createdAt: '2025-07-14T15:04:06Z',
    deliveryKey: '68751c66a1b2c3d4e5f60718',
  });
});

it("reads the time in the account's zone where the id does not hold it", () => {
  const old = { ...message, message_id: 4711 };

  expect(itemOf(old, {}).createdAt).toBe('2025-07-14T15:04:06Z');
  expect(itemOf(old, { timezone: 'America/Panama' }).createdAt).toBe('2025-07-14T14:04:06Z');
  expect(itemOf(old, {})).toMatchObject({ message_id: '4711', deliveryKey: '4711' });
  expect(itemOf({ ...old, created_on: 'today' }, {})).not.toHaveProperty('createdAt');
});

it('has a key of its content where it has no id', () => {
  const withoutId = omit(message, 'message_id');
  const keys = [
    withoutId,
    { ...withoutId, status: 'READ' },
    { ...withoutId, msisdn: 50255501234 },
    { ...withoutId, message: 'Otro' },
    { ...withoutId, created_on: '2025-07-14 09:04:07' },
    { ...withoutId, msisdn: '50255501235' },
    { ...withoutId, short_code: '0050230000998' },
  ].map((each) => itemOf(each, {}).deliveryKey);

  expect(keys[0]).toMatch(/^[0-9a-f]{40}$/);
  expect(new Set(keys.slice(0, 3)).size).toBe(1);
  expect(new Set(keys).size).toBe(5);
});

it.each([
  [{}, true],
  [{ msisdn: '50255501234' }, true],
  [{ msisdn: '0050255501234' }, true],
  [{ msisdn: '55501234' }, false],
  [{ textContains: 'baja' }, true],
  [{ textContains: 'sí' }, true],
  [{ textContains: 'alta' }, false],
  [{ msisdn: '50255501234', textContains: 'alta' }, false],
])('with the options %j is wanted: %s', (options, wanted) => {
  expect(isWanted(message, options)).toBe(wanted);
});
