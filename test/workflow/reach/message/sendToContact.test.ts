import { useSandbox } from '../../sandbox';
import { inTurn, jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const send = operation(sandbox, 'message', 'sendToContact');
const hello = { msisdn: '={{ $json.phone }}', message: 'Hola' };
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ phone: `502555${String(index).padStart(5, '0')}` }));

describe('Reach: send message to contact', () => {
  it('sends each item in a request of its own', async () => {
    const { output, error } = await send(
      { ...hello, ...inTurn, additionalFields: { id: '={{ $json.id }}' } },
      [
        { phone: '50255501234', id: 'a-1' },
        { phone: '+502 5550-1235', id: 4711 },
      ],
    );

    expect(error).toBeUndefined();
    expect(sent(sandbox())).toEqual([
      ['POST', '/messages/send_to_contact', '', '{"msisdn":"50255501234","message":"Hola","id":"a-1"}'],
      ['POST', '/messages/send_to_contact', '', '{"msisdn":"50255501235","message":"Hola","id":"4711"}'],
    ]);
    expect(output[0]).toEqual([
      {
        json: {
          accepted: true,
          reference: 'a-1',
          message_id: expect.stringMatching(/^[0-9a-f]{24}$/),
          status: 'READY',
          msisdn: '50255501234',
          country: '502',
          short_code: '0050230000999',
          message: 'Hola',
          created_on: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/),
        },
        pairedItem: { item: 0 },
      },
      {
        json: expect.objectContaining({ reference: '4711', msisdn: '50255501235' }),
        pairedItem: { item: 1 },
      },
    ]);
  });

  it('takes a number picked from the contacts', async () => {
    const picked = { __rl: true, mode: 'list', value: '50255501234' };
    await send({ ...hello, msisdn: picked });

    expect(sent(sandbox()).map(([, , , body]) => JSON.parse(body).msisdn)).toEqual(['50255501234']);
  });

  it('gives each message an ID of at most 40 characters that no other has', async () => {
    const { output } = await send({ ...hello, ...inTurn }, people(3));
    const ids = sent(sandbox()).map(([, , , body]) => String(JSON.parse(body).id));

    expect(new Set(ids).size).toBe(3);
    expect(ids.filter((id) => id.length === 0 || id.length > 40)).toEqual([]);
    expect(jsonOf(output[0]).map(({ reference }) => reference)).toEqual(ids);
  });

  it('gives the whole message of the platform when Simplify is off', async () => {
    const { output } = await send({ ...hello, simplify: false }, people(1));

    expect(Object.keys(jsonOf(output[0])[0] ?? {})).toEqual(
      expect.arrayContaining([
        ...[
          'accepted',
          'reference',
          'message_id',
          'short_code',
          'type',
          'direction',
          'status',
          'sent_from',
          'id',
        ],
        ...['message', 'sent_count', 'error_count', 'total_recipients', 'msisdn', 'country', 'is_billable'],
        ...['is_scheduled', 'created_on', 'created_by', 'total_monitors'],
      ]),
    );
  });

  it('gives the id of an old platform, a number, as text', async () => {
    sandbox().faults.order({
      vendor: 'reach',
      kind: 'status',
      status: 200,
      body: { message_id: 4711, status: 'READY', type: 1 },
    });
    const { output } = await send(hello, people(1));

    expect(jsonOf(output[0])[0]).toMatchObject({ accepted: true, message_id: '4711', msisdn: '50255500000' });
  });

  it('asks nothing for no items', async () => {
    const { output } = await send(hello, []);

    expect(output[0]).toEqual([]);
    expect(sent(sandbox())).toEqual([]);
  });

  it('pairs each of 1,000 items with its own message', async () => {
    const items = people(1000);
    const { output } = await send({ ...hello, options: { parallelRequests: 20 } }, items);

    expect(jsonOf(output[0]).map(({ msisdn }) => msisdn)).toEqual(items.map(({ phone }) => phone));
    expect(output[0].map(({ pairedItem }) => pairedItem)).toEqual(items.map((_, item) => ({ item })));
    expect(sandbox().ledger.size).toBe(1000);
  });

  it.each([
    ['five', {}, 5],
    ['as many as the user wants', { options: { parallelRequests: 2 } }, 2],
  ])('has no more requests under way than %s', async (_name, options, most) => {
    const latency = 25;
    sandbox().settings.latencyMs = latency;
    await send({ ...hello, ...options }, people(12));
    const times = sandbox()
      .requests.all()
      .map(({ at }) => at);

    for (const [index, at] of times.slice(most).entries()) {
      expect(at - (times[index] ?? 0)).toBeGreaterThanOrEqual(latency - 2);
    }
  });
});

describe('Reach: input that can not be sent', () => {
  it.each([
    ['a number without digits', { phone: 'Ana' }, {}, "Item 1: 'Phone Number' is not a phone number: 'Ana'"],
    [
      'a number as it is dialled at home',
      { phone: '05550 1234' },
      {},
      "Item 1: 'Phone Number' begins with 0, as no country code does: '055501234'",
    ],
    ['a short number', { phone: '555' }, {}, "Item 1: 'Phone Number' must have 8 to 15 digits"],
    ['no number', {}, {}, "Item 1: 'Phone Number' is empty"],
    [
      'no text',
      { phone: '50255501234', text: ' ' },
      { message: '={{ $json.text }}' },
      "Item 1: 'Message' is empty",
    ],
    [
      'a long ID',
      { phone: '50255501234', id: 'x'.repeat(41) },
      { additionalFields: { id: '={{ $json.id }}' } },
      "Item 1: 'ID' has 41 characters: at most 40 are allowed",
    ],
  ])('stops before the first request: %s', async (_name, item, parameters, text) => {
    const good = { phone: '50255501234', text: 'Hola', id: 'a' };
    const { error } = await send({ ...hello, ...parameters }, [good, item]);

    expect(error?.message).toContain(text);
    expect(sent(sandbox())).toEqual([]);
  });

  it('goes on with the good items when told to', async () => {
    const items = [{ phone: '50255501234' }, { phone: 'Ana' }, { phone: '50255501235' }];
    const { output } = await send(hello, items, { onError: 'continueErrorOutput' });

    expect(output[0].map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
    expect(output[1]).toEqual([
      {
        json: expect.objectContaining({
          error: expect.stringContaining('Item 1'),
          details: { outcome: 'rejected', reason: 'badInput' },
        }),
        pairedItem: { item: 1 },
      },
    ]);
  });
});

describe('Reach: long texts', () => {
  const text = (length: number) => ({ msisdn: '50255501234', message: 'x'.repeat(length) });

  it.each([
    [160, {}, false],
    [161, {}, true],
    [154, { accountShortName: 'demo' }, false],
    [155, { accountShortName: 'demo' }, true],
  ])('of %i characters with %j are sent whole, warned of: %s', async (length, options, warned) => {
    const { output, hints } = await send({ ...text(length), options });

    expect(sandbox().ledger.messages()[0]?.body).toHaveLength(length);
    expect(hints).toHaveLength(warned ? 1 : 0);
    expect(jsonOf(output[0])[0]?.warnings ?? []).toHaveLength(warned ? 1 : 0);
  });
});
