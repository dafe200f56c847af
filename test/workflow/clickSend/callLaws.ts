import { pauses } from '../noPauses';
import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { retry } from '../../harness';
import type { FaultEffect, FaultOrder } from '../../sandbox/faults/faults';
import type { Sandbox } from '../../sandbox/server';
import { apart, detailsOf, jsonOf, operation, pairsOf, regular, sent } from './clickSend';

/** An operation of one request per item. */
export interface CallCase {
  resource: string;
  operation: string;
  /** Parameters that work for both items. */
  parameters: INodeParameters;
  items: [IDataObject, IDataObject];
  /** The method of the request that the operation is about; another one may come before. */
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** False for what must not be sent again while nobody knows what became of it. */
  harmless: boolean;
  /** What has to be there before, where that is more than in every sandbox. */
  given?(): Promise<void>;
  /** What can't be sent, and what is said about it. */
  bad: Array<[name: string, parameters: INodeParameters, problem: string]>;
}

const envelope = (http_code: number, response_code: string, data: unknown = null) => ({
  http_code,
  response_code,
  response_msg: 'Invalid input.',
  data,
});

/** Proves what all operations of one request per item have in common. */
export function keepsTheLaws(sandbox: () => Sandbox, one: CallCase): void {
  const run = operation(sandbox, one.resource, one.operation);
  const inOrder = { ...one.parameters, options: { ...Object(one.parameters.options), parallelRequests: 1 } };
  const [first] = one.items;
  const own = () => sent(sandbox()).filter(([method]) => method === one.method);
  const fault = (order: Omit<Extract<FaultOrder, { kind: 'status' }>, 'vendor' | 'kind'>) =>
    sandbox().faults.order({ vendor: 'clickSend', method: one.method, kind: 'status', ...order });

  describe(`ClickSend: the laws of ${one.operation} ${one.resource}`, () => {
    beforeEach(async () => await one.given?.());

    it('pairs each result with its own item, on both outputs', async () => {
      fault({ status: 400 });
      const { output } = await run(inOrder, one.items, apart);

      expect(pairsOf(output[1])).toEqual([{ item: 0 }]);
      expect(output[0]).not.toEqual([]);
      expect(new Set(pairsOf(output[0]).map((pair) => Object(pair).item))).toEqual(new Set([1]));
    });

    if (one.bad.length > 0)
      it.each(one.bad)('sends nothing with %s', async (_name, parameters, problem) => {
        const { error } = await run({ ...one.parameters, ...parameters }, [first]);

        expect(error?.message).toContain(`Item 0: ${problem}`);
        expect(sent(sandbox())).toEqual([]);
      });

    it.each([
      ['HTTP 400', 400],
      ['an error inside of HTTP 200', 200],
    ])('tells what ClickSend says of each field, by %s', async (_name, status) => {
      fault({ status, body: envelope(400, 'BAD_REQUEST', { some_field: 'It is too long.' }) });
      const { output } = await run(one.parameters, [first], regular);

      expect(jsonOf(output[0])[0]?.error).toContain(
        'ClickSend refused it (BAD_REQUEST): Invalid input. some_field: It is too long.',
      );
      expect(detailsOf(output[0])).toMatchObject([
        { outcome: 'rejected', reason: 'rejected', code: 'BAD_REQUEST', http_code: 400 },
      ]);
    });

    it('ends at a wrong key, which it does not tell', async () => {
      const { clickSendAccountApi } = sandbox().credentials;
      const credentials = { clickSendAccountApi: { ...clickSendAccountApi, apiKey: 'wr0ng-key' } };
      const items = Array.from({ length: 12 }, () => first);
      const { output, runExecutionData } = await run(inOrder, items, { ...regular, credentials });

      expect(jsonOf(output[0])[0]?.error).toContain('Check the username and API key in the credential');
      expect(detailsOf(output[0]).at(-1)).toMatchObject({ outcome: 'rejected', reason: 'notSent' });
      expect(sent(sandbox()).length).toBeLessThanOrEqual(5);
      expect(JSON.stringify(runExecutionData)).not.toContain('wr0ng-key');
    });

    it('waits as long as ClickSend asks', async () => {
      sandbox().faults.order({
        vendor: 'clickSend',
        method: one.method,
        kind: 'tooManyRequests',
        retryAfter: 7,
      });
      const { error } = await run(one.parameters, [first]);

      expect(error).toBeUndefined();
      expect(own()).toHaveLength(2);
      expect(Math.max(...pauses)).toBeGreaterThan(6000);
    });

    it("gives ClickSend's whole answer when Simplify is off", async () => {
      const { output, error } = await run({ ...one.parameters, simplify: false }, [first]);

      expect(error).toBeUndefined();
      expect(jsonOf(output[0])).toMatchObject([{ http_code: 200, response_code: 'SUCCESS' }]);
      expect(jsonOf(output[0])[0]).toHaveProperty('data');
    });

    it('takes no web page, redirect or other text for an answer', async () => {
      const inOtherForms: FaultEffect[] = [
        { kind: 'html', status: 502 },
        { kind: 'html', status: 200 },
        { kind: 'errorInside', body: 'OK' },
        { kind: 'redirect', status: 302, location: 'https://elsewhere.example/?key=private' },
      ];
      for (const effect of inOtherForms) {
        sandbox().faults.order({ vendor: 'clickSend', method: one.method, times: 'always', ...effect });
        const { output } = await run(one.parameters, [first], regular);
        sandbox().faults.clear();

        expect(jsonOf(output[0])).toEqual([
          { error: expect.stringMatching(/ClickSend/), details: expect.any(Object) },
        ]);
        const outcome = one.method === 'GET' || effect.kind === 'redirect' ? 'rejected' : 'unknown';
        expect(detailsOf(output[0])).toMatchObject([{ outcome }]);
        expect(JSON.stringify(output)).not.toContain('private');
      }
    });

    if (one.harmless) {
      it('is sent again where no answer came', async () => {
        sandbox().faults.order({ vendor: 'clickSend', method: one.method, kind: 'reset', when: 'after' });
        const { error } = await run(one.parameters, [first]);

        expect(error).toBeUndefined();
        expect(own()).toHaveLength(2);
      });
    } else {
      it('is not repeated when nobody knows what became of it, nor by a retry', async () => {
        sandbox().faults.order({ vendor: 'clickSend', method: one.method, kind: 'reset', when: 'after' });
        const run1 = await run(one.parameters, [first]);
        const run2 = await retry(run1);

        for (const { error } of [run1, run2]) expect(error?.message).toContain('may have accepted it');
        expect(own()).toHaveLength(1);
      });
    }
  });
}

/** Ids that are none, for a field with this label. */
export function noIds(parameter: string, label: string): CallCase['bad'] {
  return [
    [`no ${label}`, { [parameter]: '={{ undefined }}' }, `'${label}' is empty`],
    [`a ${label} that is a path`, { [parameter]: '1/../2' }, `'${label}' must be an ID`],
    [`a ${label} that is a name`, { [parameter]: 'Demo' }, `'${label}' must be an ID`],
    [`a ${label} below zero`, { [parameter]: -1 }, `'${label}' must be an ID`],
  ];
}
