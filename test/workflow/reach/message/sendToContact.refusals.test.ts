import { pauses } from '../../noPauses';
import { msisdnOfCode } from '../../../sandbox/reach/errorCodes';
import { useSandbox } from '../../sandbox';
import { inTurn, jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const send = operation(sandbox, 'message', 'sendToContact');
const hello = { msisdn: '={{ $json.phone }}', message: 'Hola' };
const phones = (...numbers: string[]) => numbers.map((phone) => ({ phone }));
const asItems = { onError: 'continueRegularOutput' } as const;

describe('Reach: refusals of the platform', () => {
  it.each([
    ['404', 'rejected', 'Base URL'],
    ['405', 'rejected', 'no such call'],
    ['40001', 'rejected', 'country code'],
    ['40002', 'rejected', 'own short code'],
    ['40003', 'rejected', 'tag'],
    ['40302', 'rejected', 'blacklist'],
    ['40303', 'rejected', 'create it first'],
    ['40304', 'rejected', 'anti-spam'],
    ['40305', 'rejected', 'cancelled the service'],
    ['40307', 'rejected', 'permitted hours'],
    ['40308', 'duplicate', 'may have been accepted'],
    ['40309', 'duplicate', 'may have been accepted'],
  ])('%s is %s, with advice', async (code, reason, advice) => {
    const { output } = await send(hello, phones(msisdnOfCode(code), '50255501234'), asItems);
    const [refused, good] = jsonOf(output[0]);

    expect(refused?.error).toMatch(new RegExp(`^Item 0: Reach refused it \\(${code}: .*${advice}`));
    expect(refused?.details).toMatchObject({
      outcome: 'rejected',
      reason,
      code,
      text: expect.any(String),
      reference: expect.stringMatching(/^n8n/),
    });
    expect(good).toMatchObject({ accepted: true });
    expect(sent(sandbox())).toHaveLength(2);
  });

  it.each(['40301', '40306'])('%s, no messages left, ends the sending', async (code) => {
    const numbers = [msisdnOfCode(code), '50255501234', '50255501235'];
    const one = { ...hello, ...inTurn };
    const { output } = await send(one, phones(...numbers), asItems);

    expect(jsonOf(output[0]).map(({ details }) => Object(details).reason)).toEqual([
      'rejected',
      'notSent',
      'notSent',
    ]);
    expect(jsonOf(output[0])[1]?.error).toContain('ask your provider for more');
    expect(sent(sandbox())).toHaveLength(1);
  });

  it('a wrong secret ends the sending and is asked about once', async () => {
    const { reachSmsApi } = sandbox().credentials;
    const credentials = { reachSmsApi: { ...reachSmsApi, apiSecret: 'wrong' } };
    const one = { ...hello, ...inTurn };
    const { output } = await send(one, phones('50255501234', '50255501235'), { ...asItems, credentials });

    expect(jsonOf(output[0])[0]?.error).toContain('Check key, secret and Base URL in the credential');
    expect(jsonOf(output[0]).map(({ details }) => Object(details).reason)).toEqual(['rejected', 'notSent']);
    expect(sent(sandbox())).toHaveLength(1);
    expect(JSON.stringify(output)).not.toContain('wrong');
  });

  it.each(['503', '50000', '50001'])(
    '%s, a fault of the platform, is tried again and then unknown, its code kept',
    async (code) => {
      const { output } = await send(hello, phones(msisdnOfCode(code)), asItems);

      expect(jsonOf(output[0])[0]).toMatchObject({
        error: expect.stringContaining('Reach had a fault of its own (HTTP 500)'),
        details: { outcome: 'unknown', code, text: expect.any(String) },
      });
      expect(sent(sandbox())).toHaveLength(4);
    },
  );

  it('a code that nobody knows is shown as it came', async () => {
    sandbox().faults.order({
      vendor: 'reach',
      kind: 'status',
      status: 403,
      body: { code: '49999', error: 'Algo nuevo' },
    });
    const { output } = await send(hello, phones('50255501234'), asItems);

    expect(jsonOf(output[0])[0]).toMatchObject({
      error: 'Item 0: Reach refused it (49999: Algo nuevo).',
      details: { code: '49999', text: 'Algo nuevo', status: 403 },
    });
  });

  it.each([
    ['HTTP 200 with an error inside', { code: 40302, error: 'Lista negra' }, '40302'],
    ['HTTP 200 without success', { success: false, message: 'No' }, null],
    ['HTTP 200 with the status ERROR', { message_id: 'x', status: 'ERROR' }, 'ERROR'],
  ])('%s is a refusal', async (_name, body, code) => {
    sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });
    const { output } = await send(hello, phones('50255501234'), asItems);

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'rejected', code });
  });

  it('an HTML page with HTTP 404 is a refusal that speaks of the base URL', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'html', status: 404 });
    const { output } = await send(hello, phones('50255501234'), asItems);

    expect(jsonOf(output[0])[0]?.error).toContain('Base URL');
    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'rejected', code: '404' });
  });

  it('HTTP 429 is waited for as long as it says, and nothing is sent twice', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'tooManyRequests', retryAfter: 0 });
    const { output } = await send(hello, phones('50255501234'));

    expect(jsonOf(output[0])).toMatchObject([{ accepted: true }]);
    expect(sent(sandbox())).toHaveLength(2);
    expect(sandbox().ledger.size).toBe(1);
  });
});

describe('Reach: too much at once (42900)', () => {
  const tooMuch = {
    vendor: 'reach',
    kind: 'status',
    status: 403,
    body: { code: 42900, error: 'Límite' },
  } as const;

  it('is waited for, a minute at a time, and nothing is sent twice', async () => {
    sandbox().faults.order({ ...tooMuch, times: 2 });
    const { output } = await send(hello, phones('50255501234'));

    expect(jsonOf(output[0])).toMatchObject([{ accepted: true }]);
    expect(pauses.filter((pause) => pause > 50_000)).toHaveLength(2);
    expect(sandbox().ledger.size).toBe(1);
  });

  it('that stays ends the sending, with advice', async () => {
    sandbox().faults.order({ ...tooMuch, times: 'always' });
    const { output } = await send({ ...hello, ...inTurn }, phones('50255501234', '50255501235'), asItems);

    expect(jsonOf(output[0])[0]?.error).toContain('try again in a minute');
    expect(jsonOf(output[0]).map(({ details }) => Object(details).reason)).toEqual(['rejected', 'notSent']);
    expect(sent(sandbox())).toHaveLength(11);
  });
});

describe('Reach: On Error', () => {
  const mixed = phones('50255501234', msisdnOfCode('40302'), '50255501235');

  it('Stop finishes the input and names the first refusal, the counts and the accepted ids', async () => {
    const { error } = await send({ ...hello, ...inTurn }, mixed);

    expect(error?.message).toContain('Item 1: Reach refused it (40302');
    expect(error?.description).toContain('2 accepted, 1 rejected, 0 unknown');
    expect(Object(error).context.data.acceptedIds).toEqual(
      sandbox()
        .ledger.messages()
        .map(({ id }) => id),
    );
    expect(sandbox().ledger.size).toBe(2);
  });

  it('Continue gives all items in their order', async () => {
    const { output } = await send(hello, mixed, asItems);

    expect(output[0].map(({ json, pairedItem }) => [json.accepted, pairedItem])).toEqual([
      [true, { item: 0 }],
      [undefined, { item: 1 }],
      [true, { item: 2 }],
    ]);
  });

  it('Error Output keeps details and input of the refused one', async () => {
    const { output } = await send(hello, mixed, { onError: 'continueErrorOutput' });

    expect(output[0].map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 2 }]);
    expect(output[1]).toEqual([
      {
        json: {
          phone: msisdnOfCode('40302'),
          error: expect.stringContaining('blacklist'),
          details: expect.objectContaining({ code: '40302' }),
        },
        pairedItem: { item: 1 },
      },
    ]);
  });
});
