import '../../noPauses';
import { retry } from '../../../harness';
import { msisdnOfCode } from '../../../sandbox/reach/errorCodes';
import { useSandbox } from '../../sandbox';
import { inTurn, jsonOf, operation, sent } from '../reach';

const sandbox = useSandbox();
const send = operation(sandbox, 'message', 'sendToContact');
const hello = { msisdn: '={{ $json.phone }}', message: 'Hola' };
const phones = (...numbers: string[]) => numbers.map((phone) => ({ phone }));
const asItems = { onError: 'continueRegularOutput' } as const;
const posts = () => sent(sandbox()).filter(([method]) => method === 'POST');
const idsSent = () => posts().map(([, , , body]) => JSON.parse(body).id);

describe('Reach: an answer that does not come', () => {
  it.each([
    ['a reset before acceptance', { kind: 'reset', when: 'before' }, undefined],
    ['a reset after acceptance', { kind: 'reset', when: 'after' }, true],
    ['half an answer', { kind: 'truncate' }, true],
    ['HTTP 500 before acceptance', { kind: 'status', status: 500, when: 'before' }, undefined],
    ['HTTP 500 after acceptance', { kind: 'status', status: 500, when: 'after' }, true],
    ['the code 503', { kind: 'status', status: 503, when: 'before' }, undefined],
    ['HTML from a gateway after acceptance', { kind: 'html', status: 502, when: 'after' }, true],
  ] as const)('%s is asked again with the same ID, and sent once', async (_name, fault, alreadyAccepted) => {
    sandbox().faults.order({ vendor: 'reach', ...fault });
    const { output, error } = await send(hello, phones('50255501234'));

    expect(error).toBeUndefined();
    expect(jsonOf(output[0])).toMatchObject([{ accepted: true, msisdn: '50255501234' }]);
    expect(jsonOf(output[0])[0]?.alreadyAccepted).toBe(alreadyAccepted);
    expect(new Set(idsSent()).size).toBe(1);
    expect(idsSent()).toHaveLength(2);
    expect(sandbox().ledger.size).toBe(1);
  });

  it('that never comes leaves the message unknown, with the reference to look it up by', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'before', times: 'always' });
    const { output } = await send(hello, phones('50255501234'), asItems);
    const [item] = jsonOf(output[0]);

    expect(item?.error).toContain(`Look it up by its reference ${idsSent()[0]}`);
    expect(item?.details).toMatchObject({ outcome: 'unknown', reason: 'unknown', reference: idsSent()[0] });
    expect(sent(sandbox())).toHaveLength(4);
  });

  it.each(['401', '404', '405', '40301', '40304', '40306', '40307', '40308', '42999'])(
    'leaves it unknown when the second try is refused with %s, which the first need not have been',
    async (code) => {
      sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'after' });
      sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 403, body: { code, error: 'x' } });
      const { output } = await send(hello, phones('50255501234'), asItems);

      expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'unknown', code });
      expect(jsonOf(output[0])[0]?.error).toContain('This answered a second try');
      expect(sandbox().ledger.size).toBe(1);
    },
  );

  it('is a refusal when the second try shows that the first was one as well', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'before' });
    const { output } = await send(hello, phones(msisdnOfCode('40302')), asItems);

    expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'rejected', code: '40302' });
  });

  it('is unknown when HTTP 200 brings something else than a message', async () => {
    for (const body of ['', 'OK', '<html></html>', {}]) {
      sandbox().faults.order({ vendor: 'reach', kind: 'status', status: 200, body });
      const { output } = await send(hello, phones('50255501234'), asItems);

      expect(jsonOf(output[0])[0]?.details).toMatchObject({ outcome: 'unknown' });
    }
  });
});

describe("Reach: n8n's own retries", () => {
  it('send only what was refused, whichever item it was', async () => {
    sandbox().faults.order({
      vendor: 'reach',
      kind: 'status',
      status: 403,
      body: { code: 40307, error: 'x' },
    });
    const one = { ...hello, ...inTurn };
    const { output } = await send(one, phones('50255501234', '50255501235'), {
      ...asItems,
      retryOnFail: { maxTries: 2 },
    });

    expect(jsonOf(output[0])).toMatchObject([{ accepted: true }, { accepted: true }]);
    expect(
      sandbox()
        .ledger.messages()
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['50255501234', '50255501235']);
    expect(sent(sandbox())).toHaveLength(3);
    expect(idsSent()[2]).toBe(idsSent()[0]);
  });

  it("do not send again when the editor's Retry runs all items", async () => {
    const first = await send(hello, phones('50255501234', msisdnOfCode('40302')));
    expect(first.error).toBeDefined();
    const second = await retry(first);

    expect(second.error?.message).toContain('40302');
    expect(sandbox().ledger.size).toBe(1);
    expect(sent(sandbox())).toHaveLength(3);
  });

  it('do not send again what is unknown', async () => {
    sandbox().faults.order({ vendor: 'reach', kind: 'reset', when: 'before', times: 4 });
    const first = await send(hello, phones('50255501234'));
    const second = await retry(first);

    expect(second.error?.message).toContain('Look it up by its reference');
    expect(sent(sandbox())).toHaveLength(4);
  });
});
