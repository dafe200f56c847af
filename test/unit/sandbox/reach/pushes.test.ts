import { callReach, handClock, useSandbox } from '../client';
import { Listener } from '../listener';

const sandbox = useSandbox({ clock: handClock().clock, pushRetryDelayMs: 1 });
const phone = '50255501234';
let listener: Listener;

beforeEach(async () => {
  listener = new Listener();
  sandbox().settings.reachPushUrl = `${await listener.open()}/webhook?token=t`;
});
afterEach(async () => await listener.close());

const pushed = () => listener.pushes.map(({ body }) => JSON.parse(body) as unknown);

it('pushes a message that comes in, which has no id', async () => {
  await sandbox().reply({ vendor: 'reach', from: phone, body: 'SI' });

  expect(listener.pushes[0]).toMatchObject({
    method: 'POST',
    url: '/webhook?token=t',
    type: 'application/json',
  });
  expect(pushed()).toEqual([
    {
      datetime: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
      message: 'SI',
      msisdn: phone,
      short_number: '50230000999',
      type: 'INBOX',
      status: 'FORWARDED',
    },
  ]);
});

it('pushes that a message could not be sent, and lists it so', async () => {
  const { data } = await callReach(sandbox(), {
    method: 'POST',
    path: 'messages/send_to_contact',
    body: { msisdn: phone, message: 'Hola' },
  });
  const { message } = await sandbox().push({
    vendor: 'reach',
    event: 'sendError',
    messageId: data.message_id,
  });

  expect(pushed()).toEqual([{ messageId: data.message_id, msisdn: phone, status: 'ERROR' }]);
  expect(message?.state).toBe('undelivered');
  expect(sandbox().reach.messages[0]?.row).toMatchObject({ status: 'ERROR', error_count: 1 });
});

it('pushes nowhere when nobody set an address up, and nothing about an unknown message', async () => {
  sandbox().settings.reachPushUrl = '';
  const { targets } = await sandbox().reply({ vendor: 'reach', from: phone, body: 'SI' });

  expect(targets).toEqual([]);
  await expect(sandbox().push({ vendor: 'reach', event: 'sendError', messageId: 'x' })).rejects.toThrow(
    'No message',
  );
});
