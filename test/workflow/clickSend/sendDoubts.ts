import { retry } from '../../harness';
import type { FaultEffect } from '../../sandbox/faults/faults';
import type { Sandbox } from '../../sandbox/server';
import { detailsOf, operation, regular, sent } from './clickSend';
import { rowsOf, type SendCase } from './sendCase';

/** Proves that a send says when nobody knows what became of it, and then sends nothing again. */
export function staysInDoubt(sandbox: () => Sandbox, one: SendCase): void {
  const send = operation(sandbox, one.resource, 'send');
  const items = (count: number) => Array.from({ length: count }, (_, index) => one.item(index));
  const order = (fault: FaultEffect) =>
    sandbox().faults.order({ vendor: 'clickSend', path: one.path, ...fault });
  const calls = () => sent(sandbox()).filter(([, path]) => path === one.path);

  describe('ClickSend: an outcome that nobody knows', () => {
    it.each([
      ['a reset before acceptance', { kind: 'reset', when: 'before' }, 0],
      ['a reset after acceptance', { kind: 'reset', when: 'after' }, 2],
      ['half an answer', { kind: 'truncate' }, 2],
      ['HTTP 500 after acceptance', { kind: 'status', status: 500, when: 'after' }, 2],
      ['HTML from a gateway', { kind: 'html', status: 502, when: 'after' }, 2],
      ['HTML with HTTP 200', { kind: 'html', status: 200, when: 'after' }, 2],
      ['a fault of its own inside HTTP 200', { kind: 'errorInside', when: 'after' }, 2],
    ] as const)(
      '%s is told with its reference, and nothing is sent twice',
      async (_name, fault, accepted) => {
        order(fault);
        const first = await send(one.parameters, items(2), { retryOnFail: { maxTries: 2 } });
        const second = await retry(first);
        const references = calls().flatMap(([, , , body]) =>
          rowsOf(body).map(({ custom_string: own }) => own),
        );

        for (const { error } of [first, second]) {
          expect(error?.message).toContain(`Look it up by its reference ${String(references[0])}`);
        }
        expect(calls()).toHaveLength(1);
        expect(sandbox().ledger.size).toBe(accepted);
      },
    );

    it('a message without a row in the answer is one', async () => {
      order({ kind: 'missingRows', count: 1 });
      const { output } = await send(one.parameters, items(3), regular);
      const outcomes = detailsOf(output[0]).map(({ outcome }) => outcome);

      expect(outcomes.filter((outcome) => outcome === 'unknown').length).toBeGreaterThan(0);
      expect(outcomes).not.toContain('rejected');
      expect(sandbox().ledger.size).toBe(3);
    });
  });
}
