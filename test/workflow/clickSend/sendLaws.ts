import { pauses } from '../noPauses';
import { retry } from '../../harness';
import type { FaultEffect } from '../../sandbox/faults/faults';
import type { Sandbox } from '../../sandbox/server';
import { staysInDoubt } from './sendDoubts';
import { rowsOf, type SendCase } from './sendCase';
import { apart, detailsOf, jsonOf, operation, pairsOf, regular, sent } from './clickSend';

/** Proves that a send keeps the laws: nothing doubled, nothing lost, an honest outcome for each item. */
export function keepsTheLaws(sandbox: () => Sandbox, one: SendCase): void {
  const send = operation(sandbox, one.resource, 'send');
  const automatic = { ...one.typed, mappingMode: 'autoMapInputData' };
  const items = (count: number) => Array.from({ length: count }, (_, index) => one.item(index));
  const order = (fault: FaultEffect & { skip?: number; times?: number }) =>
    sandbox().faults.order({ vendor: 'clickSend', path: one.path, ...fault });
  const calls = () => sent(sandbox()).filter(([, path]) => path === one.path);
  const rowsSent = () => calls().map(([, , , body]) => rowsOf(body).length);
  const withUser = (change: object) => ({
    credentials: { clickSendAccountApi: { ...sandbox().credentials.clickSendAccountApi, ...change } },
  });
  // A doubled message must not be hidden by THROTTLED.
  beforeEach(() => void (sandbox().settings.clickSendThrottleMs = 0));

  describe('ClickSend: one request for many items', () => {
    it.each([
      [0, []],
      [1, [1]],
      [3, [3]],
      [1000, [1000]],
      [1001, [1000, 1]],
    ])('%i items leave as %j', async (count, sizes) => {
      // Expressions are slow in n8n, and tell nothing more about large inputs.
      const { output, error } = await send(count > 10 ? automatic : one.parameters, items(count));

      expect(error).toBeUndefined();
      expect(rowsSent()).toEqual(sizes);
      expect(pairsOf(output[0])).toEqual(items(count).map((_, item) => ({ item })));
      expect(jsonOf(output[0]).every(({ accepted, reference }) => accepted === true && reference)).toBe(true);
      expect(sandbox().ledger.size).toBe(count);
    });

    it('takes the fields of the items by their own names when they are mapped automatically', async () => {
      const { output, error } = await send(automatic, items(3));
      const mapped = calls()[0]?.[3];
      sandbox().reset();
      await send(one.parameters, items(3));

      expect(error).toBeUndefined();
      expect(output[0]).toHaveLength(3);
      expect(withoutReferences(mapped)).toEqual(withoutReferences(calls()[0]?.[3]));
    });

    it('gives each item its own row when the answer has them in another order', async () => {
      order({ kind: 'shuffleRows' });
      const { output } = await send(one.parameters, items(7));

      const ids = sandbox()
        .ledger.messages()
        .map(({ id }) => id);
      expect(jsonOf(output[0]).map(({ message_id: id }) => id)).toEqual(ids);
    });

    it('splits at the size that the user wants', async () => {
      const options = { ...Object(one.parameters.options), messagesPerRequest: 2 };
      await send({ ...one.parameters, options }, items(5));

      expect(rowsSent()).toEqual([2, 2, 1]);
    });
  });

  describe('ClickSend: one bad item among good ones', () => {
    const mixed = () => [one.item(0), one.refused(4), one.item(2)];

    it('an unusable one stops everything before the first request', async () => {
      const { error } = await send(one.parameters, [one.item(0), one.bad, one.item(2)]);

      expect(error?.message).toContain(`Item 1: ${one.problem}`);
      expect(error?.description).toContain('Nothing was sent');
      expect(sent(sandbox())).toEqual([]);
    });

    it('an unusable one fails alone under Continue', async () => {
      const { output } = await send(one.parameters, [one.item(0), one.bad, one.item(2)], regular);

      expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
      expect(detailsOf(output[0])[1]).toMatchObject({ outcome: 'rejected', reason: 'badInput' });
      expect(rowsSent()).toEqual([2]);
    });

    it('a refused one fails alone, with its row, on the output that the user chose', async () => {
      const kept = await send(one.parameters, mixed(), regular);
      const split = await send(one.parameters, mixed(), apart);

      expect(jsonOf(kept.output[0])[1]?.error).toContain(
        'ClickSend did not accept the message (INVALID_RECIPIENT)',
      );
      expect(detailsOf(kept.output[0])[1]).toMatchObject({
        outcome: 'rejected',
        reason: 'rejected',
        code: 'INVALID_RECIPIENT',
        row: { status: 'INVALID_RECIPIENT' },
      });
      expect([pairsOf(split.output[0]), pairsOf(split.output[1])]).toEqual([
        [{ item: 0 }, { item: 2 }],
        [{ item: 1 }],
      ]);
    });

    it('under Stop the accepted ones are told, and not sent again by a retry', async () => {
      const first = await send(one.parameters, mixed());
      const second = await retry(first);

      expect(first.error?.message).toContain('Item 1: ClickSend did not accept the message');
      expect(first.error?.description).toContain('2 accepted, 1 rejected, 0 unknown');
      expect(Object(first.error).context.data.acceptedIds).toEqual(
        sandbox()
          .ledger.messages()
          .map(({ id }) => id),
      );
      expect(second.error).toBeDefined();
      expect(rowsSent()).toEqual([3, 1]);
      expect(sandbox().ledger.size).toBe(2);
    });

    it('Retry On Fail sends only the refused one again, also when it is the first', async () => {
      await send(one.parameters, [one.refused(4), one.item(1)], { ...regular, retryOnFail: { maxTries: 3 } });

      expect(rowsSent()).toEqual([2, 1, 1]);
      expect(sandbox().ledger.size).toBe(1);
    });

    it('a repetition that ClickSend refuses may have been accepted before', async () => {
      const { output } = await send(one.parameters, [one.refused(5)], regular);

      expect(detailsOf(output[0])).toMatchObject([{ reason: 'duplicate', code: 'THROTTLED' }]);
    });
  });

  describe('ClickSend: a call that is refused', () => {
    it('a wrong key ends the sending and is not told', async () => {
      const options = { ...Object(one.parameters.options), messagesPerRequest: 1 };
      const settings = { ...regular, ...withUser({ apiKey: 'wr0ng-key' }) };
      const { output } = await send({ ...one.parameters, options }, items(3), settings);

      expect(detailsOf(output[0]).map(({ reason }) => reason)).toEqual(['rejected', 'notSent', 'notSent']);
      expect(jsonOf(output[0])[0]?.error).toContain('Check the username and API key');
      expect(calls()).toHaveLength(1);
      expect(JSON.stringify(output)).not.toContain('wr0ng-key');
    });

    it('an account without credit is not asked again', async () => {
      const options = { ...Object(one.parameters.options), messagesPerRequest: 1 };
      const settings = { ...regular, ...withUser({ username: 'nocredit' }) };
      const { output } = await send({ ...one.parameters, options }, items(3), settings);

      expect(detailsOf(output[0])[0]).toMatchObject({ code: 'INSUFFICIENT_CREDIT' });
      expect(calls()).toHaveLength(1);
      expect(sandbox().ledger.size).toBe(0);
    });

    it('the rate limit is waited for as long as it says', async () => {
      order({ kind: 'tooManyRequests', retryAfter: 7 });
      const { error } = await send(one.parameters, items(2));

      expect(error).toBeUndefined();
      expect(pauses.some((pause) => pause > 5_000 && pause <= 7_000)).toBe(true);
      expect(sandbox().ledger.size).toBe(2);
    });

    it('an error inside HTTP 200 is none of success', async () => {
      const body = {
        http_code: 400,
        response_code: 'BAD_REQUEST',
        response_msg: 'No.',
        data: { to: 'Bad.' },
      };
      order({ kind: 'errorInside', body });
      const { output } = await send(one.parameters, items(2), regular);

      expect(jsonOf(output[0]).map(({ error }) => error)).toEqual([
        'Item 0: ClickSend refused it (BAD_REQUEST): No. to: Bad.',
        'Item 1: ClickSend refused it (BAD_REQUEST): No. to: Bad.',
      ]);
      expect(sandbox().ledger.size).toBe(0);
    });

    it('a redirect is not followed', async () => {
      order({ kind: 'redirect', status: 307, location: 'https://elsewhere.example.com/x' });
      const { output } = await send(one.parameters, items(1), regular);

      expect(jsonOf(output[0])[0]?.error).toContain('redirected the request (HTTP 307)');
      expect(calls()).toHaveLength(1);
    });
  });

  staysInDoubt(sandbox, one);
}

/** Everything but the references, which are made anew in every execution. */
function withoutReferences(body: string | undefined): unknown {
  return JSON.parse(body ?? 'null', (name, value) => (name === 'custom_string' ? undefined : value));
}
