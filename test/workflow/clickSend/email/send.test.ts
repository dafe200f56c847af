import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { jsonOf, operation, pairsOf, sent } from '../clickSend';
import { expectAsShown } from '../schema';

const sandbox = useSandbox();
const send = operation(sandbox, 'email', 'send');
const shop = { __rl: true, mode: 'list', value: '7001' };
const hello = { emailAddressId: shop, to: '={{ $json.to }}', subject: 'Hi', body: '<p>Hello</p>' };
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ to: `person${index}@example.com` }));
const bodies = () => sent(sandbox()).map(([, , , body]) => JSON.parse(body));

describe('ClickSend: send email', () => {
  it('sends exactly what is documented, and nothing that is empty', async () => {
    const { output, error } = await send(hello, [{ to: 'ada@example.com' }]);

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      [
        'POST',
        '/email/send',
        '',
        '{"to":[{"email":"ada@example.com"}],"from":{"email_address_id":"7001"},"subject":"Hi","body":"<p>Hello</p>"}',
      ],
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          accepted: true,
          message_id: sandbox().ledger.messages()[0]?.id,
          status: 'WaitApproval',
          status_text: 'Accepted for delivery',
          from_email_address_id: 7001,
          from_name: null,
          to: [{ email: 'ada@example.com' }],
          cc: null,
          bcc: null,
          subject: 'Hi',
          schedule: expect.any(Number),
          date_added: expect.any(Number),
          price: '0.0050',
        },
        pairedItem: { item: 0 },
      },
    ]);
    expectAsShown('email', 'send', output[0]);
  });

  it('sends copies, the name of the sender and a time', async () => {
    const { output } = await send(
      {
        ...hello,
        additionalFields: {
          cc: 'Bob Demo <bob@example.com>',
          bcc: 'carol@example.com\ndan@example.com',
          fromName: 'Demo Shop',
          schedule: '2099-01-31T09:00',
        },
      },
      [{ to: 'Ada Demo <ada@example.com>, "Demo, Eve" <eve@example.com>' }],
      { workflowTimezone: 'Australia/Perth' },
    );

    expect(bodies()).toEqual([
      {
        to: [
          { email: 'ada@example.com', name: 'Ada Demo' },
          { email: 'eve@example.com', name: 'Demo, Eve' },
        ],
        cc: [{ email: 'bob@example.com', name: 'Bob Demo' }],
        bcc: [{ email: 'carol@example.com' }, { email: 'dan@example.com' }],
        from: { email_address_id: '7001', name: 'Demo Shop' },
        subject: 'Hi',
        body: '<p>Hello</p>',
        schedule: Date.parse('2099-01-31T09:00+08:00') / 1000,
      },
    ]);
    expect(sandbox().ledger.messages()[0]).toMatchObject({ state: 'scheduled', from: 'shop@example.com' });
    expectAsShown('email', 'send', output[0]);
  });

  it('leaves out optional fields that were added and left empty', async () => {
    const additionalFields = { cc: '', bcc: ' ', fromName: '', schedule: '', attachments: {} };
    await send({ ...hello, additionalFields }, people(1));

    expect(Object.keys(bodies()[0])).toEqual(['to', 'from', 'subject', 'body']);
  });

  it('takes lists of addresses and of objects from an expression', async () => {
    await send(hello, [
      { to: ['ada@example.com', 'Bob <bob@example.com>'] },
      { to: [{ email: 'ada@example.com', name: 'Ada' }, { email: 'bob@example.com' }] },
    ]);

    expect(bodies().map(({ to }) => to)).toEqual([
      [{ email: 'ada@example.com' }, { email: 'bob@example.com', name: 'Bob' }],
      [{ email: 'ada@example.com', name: 'Ada' }, { email: 'bob@example.com' }],
    ]);
  });

  it("gives ClickSend's whole answer when Simplify is off", async () => {
    const { output } = await send({ ...hello, simplify: false }, people(1));

    expect(jsonOf(output[0])).toEqual([
      {
        accepted: true,
        http_code: 200,
        response_code: 'SUCCESS',
        response_msg: 'Transactional email queued for delivery.',
        data: expect.objectContaining({
          body: '<p>Hello</p>',
          body_plain_text: 'Hello',
          custom_string: null,
          _attachments: [],
          _currency: expect.any(Object),
        }),
      },
    ]);
  });

  it.each(['Queued', 'Scheduled', 'SUCCESS'])(
    'takes the state %s of the queue as accepted',
    async (status) => {
      sandbox().faults.order({
        vendor: 'clickSend',
        kind: 'status',
        status: 200,
        body: { http_code: 200, response_code: 'SUCCESS', data: { message_id: 'A-1', status } },
      });
      const { output } = await send(hello, people(1));

      expect(jsonOf(output[0])).toEqual([{ accepted: true, message_id: 'A-1', status }]);
    },
  );

  it.each([0, 1, 3, 1000])(
    'sends one email for each of %i items, and pairs it',
    async (count) => {
      const { output, error } = await send({ ...hello, options: { parallelRequests: 20 } }, people(count));

      expect(error).toBeUndefined();
      expect(jsonOf(output[0]).map(({ to }) => to)).toEqual(people(count).map(({ to }) => [{ email: to }]));
      expect(pairsOf(output[0])).toEqual(people(count).map((_, item) => ({ item })));
      expect(sandbox().ledger.messages({ channel: 'email' })).toHaveLength(count);
    },
    60_000,
  );
});

describe('ClickSend: an email that can not be sent', () => {
  const ada = 'ada@example.com';
  const to = { to: '={{ $json.x }}' };
  const schedule = { additionalFields: { schedule: '={{ $json.x }}' } };

  it.each([
    ['no recipient', to, ada, ' ', "'To' is empty"],
    ['no address', to, ada, 'Ada', "'To' is not an email address: 'Ada'"],
    ['one bad address of several', to, ada, `${ada}, bob@`, "'To' is not an email address: 'bob@'"],
    ['a list with nobody in it', to, ada, [], "'To' is empty"],
    ['an object without address', to, ada, { name: 'Ada' }, "'To' is not an email address"],
    ['a bad copy', { additionalFields: { cc: '={{ $json.x }}' } }, ada, 'bob', "'CC' is not an email"],
    ['a bad blind copy', { additionalFields: { bcc: '={{ $json.x }}' } }, ada, 'bob', "'BCC' is not an"],
    ['no subject', { subject: '={{ $json.x }}' }, 'Hi', '', "'Subject' is empty"],
    ['no text', { body: '={{ $json.x }}' }, 'Hello', ' ', "'Message' is empty"],
    ['a time that is over', schedule, '2099-01-01', '2020-01-01', "'Schedule' lies in the past"],
    ['a time that is none', schedule, '2099-01-01', 'soon', "'Schedule' is not a date: 'soon'"],
    ['no id of a sender', { emailAddressId: '={{ $json.x }}' }, 7001, 'shop', "'From Email Address' must be"],
  ])('stops before the first request: %s', async (_name, parameters, good, bad, problem) => {
    const items = [good, bad].map((x) => ({ to: ada, x }));
    const { error } = await send({ ...hello, ...parameters }, items);

    expect(error?.message).toContain(`Item 1: ${problem}`);
    expect(sent(sandbox())).toEqual([]);
  });
});
