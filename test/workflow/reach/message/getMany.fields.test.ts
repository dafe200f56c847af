import { useSandbox } from '../../sandbox';
import { jsonOf, operation } from '../reach';

const sandbox = useSandbox();
const getMany = operation(sandbox, 'message', 'getMany');
const day = { startDate: '2025-07-14', endDate: '2025-07-15', limit: 1 };
const got = async (row: object, parameters = {}) => {
  sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body: [row] });
  return jsonOf((await getMany({ ...day, ...parameters })).output[0]);
};

/** Every field that is known of a message, in the forms that old versions of the platform give. */
const whole = {
  message_id: 4711,
  id: 17,
  short_code: 50230000999,
  country: 502,
  msisdn: 50255501234,
  direction: 'MT',
  status: 'SOMETHING_NEW',
  delivery_status: 'DELIVRD',
  message: 'demo: Hola',
  total_recipients: 2,
  sent_from: ['50255501234', '50255501235'],
  recipients: [{ msisdn: '50255501234', country: '502', status: 'SENT' }],
  sent_count: 2,
  error_count: 0,
  total_monitors: 1,
  is_scheduled: '0',
  is_billable: 1,
  created_on: '2025-07-14 09:04:06',
  created_by: 'ana@example.com',
  type: 2,
  tags: ['vip'],
  groups: ['vip'],
};

describe('Reach: the fields of a message', () => {
  it('are all there when Simplify is off, as the platform gives them', async () => {
    expect(await got(whole, { simplify: false })).toEqual([{ data: [whole] }]);
  });

  it('are few and of one kind when it is on, whatever the version of the platform', async () => {
    expect(await got(whole)).toEqual([
      {
        message_id: '4711',
        id: '17',
        direction: 'MT',
        status: 'SOMETHING_NEW',
        delivery_status: 'DELIVRD',
        msisdn: '50255501234',
        message: 'demo: Hola',
        short_code: '50230000999',
        tags: ['vip'],
        groups: ['vip'],
        recipients: whole.recipients,
        is_scheduled: false,
        is_billable: true,
        created_on: '2025-07-14 09:04:06',
        createdAt: '2025-07-14T15:04:06Z',
      },
    ]);
  });

  it.each([
    [
      { direction: 'MT', status: 'SENT', message: '', created_on: '2025-07-14 09:04:06' },
      { createdAt: '2025-07-14T15:04:06Z' },
    ],
    [{ direction: 'MO', status: null, message: 'x', created_on: null }, {}],
  ])('may be missing: %j', async (row, added) => {
    expect(await got(row)).toEqual([{ ...row, ...added }]);
  });

  it.each([
    [true, true],
    ['true', true],
    ['1', true],
    [0, false],
    ['false', false],
    [null, null],
    ['maybe', 'maybe'],
  ])('are booleans, where the platform gives %j', async (given, flag) => {
    expect(await got({ message: 'x', is_scheduled: given })).toEqual([{ message: 'x', is_scheduled: flag }]);
  });

  it('may be null: then the message has no id', async () => {
    expect(await got({ message_id: null, msisdn: null, message: 'x' })).toEqual([{ message: 'x' }]);
  });
});
