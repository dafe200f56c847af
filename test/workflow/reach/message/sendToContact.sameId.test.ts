import '../../noPauses';
import { useSandbox } from '../../sandbox';
import { inTurn, jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const send = operation(sandbox, 'message', 'sendToContact');
const one = {
  msisdn: '={{ $json.phone }}',
  message: '={{ $json.text }}',
  additionalFields: { id: '={{ $json.id }}' },
  ...inTurn,
};
const ana = { phone: '50255501234', text: 'Hola', id: 'order-1' };
const jose = { phone: '50255501235', text: 'Adiós', id: 'order-1' };
const asItems = { onError: 'continueRegularOutput' } as const;
const lose = (when: 'before' | 'after') => sandbox().faults.order({ vendor: 'reach', kind: 'reset', when });
const methods = () => sent(sandbox()).map(([method]) => method);
const texts = () =>
  sandbox()
    .ledger.messages()
    .map(({ body }) => body);

describe('Reach: the same ID for two messages', () => {
  it('is a rejection on a first try: only the first of the two was accepted', async () => {
    const { output } = await send(one, [ana, jose], asItems);

    expect(jsonOf(output[0])).toMatchObject([
      { accepted: true, reference: 'order-1' },
      { details: { outcome: 'rejected', reason: 'duplicate', code: '40309' } },
    ]);
    expect(methods()).toEqual(['POST', 'POST']);
    expect(texts()).toEqual(['Hola']);
  });

  it.each(['before', 'after'] as const)(
    'leaves it unknown when the second went to another number and its answer was lost %s it was read',
    async (when) => {
      await send(one, [ana]);
      lose(when);
      const { output } = await send(one, [jose], asItems);

      expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'unknown', reference: 'order-1' });
      expect(texts()).toEqual(['Hola']);
    },
  );

  it('is not taken for acceptance by the platform of another text to the same number', async () => {
    await send(one, [ana]);
    lose('before');
    const { output } = await send(one, [{ ...ana, text: 'Otro' }], asItems);

    expect(jsonOf(output[0])[0]).toMatchObject({
      error: expect.stringContaining("The ID 'order-1' belongs to another message"),
      details: { outcome: 'rejected', reason: 'duplicate', code: '40309', row: { message: 'Hola' } },
    });
  });
});

describe('Reach: the ID of a message whose answer was lost', () => {
  it.each([
    ['an own one', ana],
    ['a derived one', { phone: ana.phone, text: ana.text }],
  ])('finds the message and its message_id, be it %s', async (_name, item) => {
    lose('after');
    const { output } = await send(one, [item]);
    const [message] = sandbox().ledger.messages();

    expect(jsonOf(output[0])).toEqual([
      {
        accepted: true,
        reference: message?.reference,
        message_id: message?.id,
        status: 'SENT',
        msisdn: ana.phone,
        country: '502',
        short_code: '0050230000999',
        message: 'Hola',
        created_on: expect.any(String),
        alreadyAccepted: true,
      },
    ]);
    expect(methods()).toEqual(['POST', 'POST', 'GET']);
    const query = new URLSearchParams(sent(sandbox())[2]?.[2]);
    expect(Object.fromEntries(query)).toMatchObject({
      direction: 'MT',
      msisdn: ana.phone,
      start: '0',
      limit: '1000',
    });
  });

  it('is found behind the short name that old versions of the platform put before the text', async () => {
    lose('after');
    const row = { id: 'order-1', message: 'demo: Hola', message_id: 4711, created_on: '2025-07-14 09:00:00' };
    sandbox().faults.order({ vendor: 'reach', method: 'GET', kind: 'status', status: 200, body: [row] });
    const { output } = await send(one, [ana]);

    expect(jsonOf(output[0])).toMatchObject([{ accepted: true, message_id: '4711' }]);
  });

  const early = { id: 'order-1', message: 'Hola', msisdn: ana.phone, created_on: '2025-07-14 06:00:00' };
  const late = { ...early, message_id: 'late', created_on: '2025-07-14 09:00:00' };
  it.each([
    ['the newest one has it', [early, late], 'late'],
    ['the newest one has it, in the other order', [late, early], 'late'],
    ['the newest one has another text', [{ ...late, message: 'Otro' }, early], undefined],
    [
      'another number has it, for a server that knows no filter',
      [{ ...late, msisdn: '50255509999' }],
      undefined,
    ],
    ['the number is written in another way', [{ ...late, msisdn: 50255501234 }], 'late'],
  ])('is of the message that was accepted last: %s', async (_name, body, id) => {
    lose('after');
    sandbox().faults.order({ vendor: 'reach', method: 'GET', kind: 'status', status: 200, body });
    const { output } = await send(one, [ana], asItems);
    const [item] = jsonOf(output[0]);

    if (id === undefined) expect(item?.details).toMatchObject({ outcome: 'rejected', reason: 'duplicate' });
    else expect(item).toMatchObject({ accepted: true, message_id: id });
  });

  it.each([
    ['without the line break behind it', 'Hola\n', 'Hola'],
    ['in one line', 'Hola\r\n¿qué tal?', 'demo: Hola ¿qué tal?'],
  ])('is found when the platform keeps the text %s', async (_name, text, listed) => {
    lose('after');
    const row = { id: 'order-1', message: listed, message_id: 'm' };
    sandbox().faults.order({ vendor: 'reach', method: 'GET', kind: 'status', status: 200, body: [row] });
    const { output } = await send(one, [{ ...ana, text }], asItems);

    expect(jsonOf(output[0])).toMatchObject([{ accepted: true, message_id: 'm' }]);
  });

  it.each([
    ['is not listed', { kind: 'status', status: 200, body: [] }],
    ['can not be asked for', { kind: 'status', status: 500, times: 'always' }],
    ['can not be asked for, since nobody answers', { kind: 'reset', when: 'before', times: 'always' }],
    ['comes with an error', { kind: 'status', status: 403, body: { code: 40302, error: 'x' } }],
    ['comes with an error inside HTTP 200', { kind: 'errorInside' }],
  ] as const)('says enough if it is a derived one and the message %s', async (_name, fault) => {
    lose('after');
    sandbox().faults.order({ vendor: 'reach', method: 'GET', ...fault });
    const { output } = await send(one, [{ phone: ana.phone, text: ana.text }]);

    expect(jsonOf(output[0])).toMatchObject([{ accepted: true, alreadyAccepted: true, msisdn: ana.phone }]);
  });

  it.each([
    ['is not listed', { kind: 'status', status: 200, body: [] }],
    ['can not be asked for', { kind: 'status', status: 500, times: 'always' }],
    ['can not be asked for, since nobody answers', { kind: 'reset', when: 'before', times: 'always' }],
  ] as const)('leaves it unknown if it is an own one and the message %s', async (_name, fault) => {
    lose('after');
    sandbox().faults.order({ vendor: 'reach', method: 'GET', ...fault });
    const { output } = await send(one, [ana], asItems);

    expect(jsonOf(output[0])[0]).toMatchObject({
      error: expect.stringContaining('may be this one or another one with the same ID'),
      details: { outcome: 'unknown', reference: 'order-1', code: '40309' },
    });
  });

  it('is a refusal when the platform lists the message with the status ERROR', async () => {
    lose('after');
    const row = { id: 'order-1', message: 'Hola', message_id: 'x', status: 'ERROR' };
    sandbox().faults.order({ vendor: 'reach', method: 'GET', kind: 'status', status: 200, body: [row] });
    const { output } = await send(one, [ana], asItems);

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'rejected', code: 'ERROR' });
  });
});
