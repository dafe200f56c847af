import type { IDataObject } from 'n8n-workflow';
import { retry, type NodeRun, type NodeRunSpec } from '../../harness';
import type { FaultEffect } from '../../sandbox/faults/faults';
import { msg91KeyNotAllowed } from '../../sandbox/credentials';
import type { Sandbox } from '../../sandbox/server';
import { pauses } from '../noPauses';
import { jsonOf, pairsOf, sent } from './msg91';

type Settings = Partial<NodeRunSpec>;

/** An operation that sends one message per item, as its tests call it. */
export interface Sending {
  /** Path of its request; a `*` at the end matches any rest. */
  path: string;
  /** Items that can be sent, no two of them alike. */
  items(count: number): IDataObject[];
  /** Runs it with one message per request and one request at a time. */
  send(items: IDataObject[], settings: Settings): Promise<NodeRun>;
  /** True when a wrong key is told by HTTP 401 alone. */
  codeless?: boolean;
  /** True when a reference of ours goes along. */
  referenced?: boolean;
}

const regular = { onError: 'continueRegularOutput' } as const;
const apart = { onError: 'continueErrorOutput' } as const;
const details = (json: IDataObject | undefined) => json?.details as IDataObject | undefined;
const REFUSAL = { type: 'error', message: 'Bad number', code: '202' };

/** What holds for everything that MSG91 is asked to send: told truthfully, and never sent twice. */
export function sendsTruthfully(
  sandbox: () => Sandbox,
  { path, items, send, referenced, codeless }: Sending,
): void {
  const order = (fault: FaultEffect & { skip?: number }) =>
    sandbox().faults.order({ vendor: 'msg91', path, ...fault });
  const asked = () =>
    sandbox()
      .requests.all({ vendor: 'msg91' })
      .filter((request) => isAt(path, request.path));
  const accepted = () => sandbox().ledger.messages({ vendor: 'msg91' });
  const each = async (count: number, settings: Settings = {}) => await send(items(count), settings);

  // The vendor's own guard against repetitions would hide what is sent twice.
  beforeEach(() => {
    sandbox().settings.msg91DuplicateMs = 0;
  });

  describe('refusals', () => {
    it.each([
      ['a wrong key', 'wrong', '201', 'auth key'],
      ['an address off the allow-list', msg91KeyNotAllowed, '418', 'allow-list'],
    ])('%s ends the sending at once', async (_name, authKey, code, words) => {
      const { msg91AuthKeyApi } = sandbox().credentials;
      const credentials = { msg91AuthKeyApi: { ...msg91AuthKeyApi, authKey } };
      const { output } = await each(3, { ...regular, credentials });
      const [first, ...rest] = jsonOf(output[0]);

      expect(first?.error).toContain(words);
      expect(details(first)).toMatchObject({
        outcome: 'rejected',
        reason: 'rejected',
        code: codeless ? '401' : code,
      });
      expect(rest.map((json) => details(json)?.reason)).toEqual(['notSent', 'notSent']);
      expect(asked()).toHaveLength(1);
      expect(JSON.stringify(output)).not.toContain(authKey === 'wrong' ? '"wrong"' : authKey);
    });

    it('an error inside HTTP 200 is one item alone', async () => {
      order({ kind: 'errorInside', body: REFUSAL, skip: 1 });
      const { output } = await each(3, apart);

      expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 2 }]);
      expect(pairsOf(output[1])).toEqual([{ item: 1 }]);
      expect(jsonOf(output[1])[0]?.error).toContain(
        'MSG91 refused it (202): Bad number. Write the mobile number',
      );
      expect(details(jsonOf(output[1])[0])).toMatchObject({
        code: '202',
        text: 'Bad number',
        response: REFUSAL,
      });
      expect(accepted()).toHaveLength(2);
    });

    it('under Stop come after the rest was sent, with what was accepted', async () => {
      order({ kind: 'errorInside', body: REFUSAL, skip: 1 });
      const { error, output } = await each(3);
      const context = error && 'context' in error ? (error.context as IDataObject) : {};

      expect(error?.message).toContain('Item 1: MSG91 refused it (202)');
      expect(context.data).toMatchObject({ accepted: 2, rejected: 1, unknown: 0 });
      expect(output[0]).toEqual([]);
    });

    it('for the rate are waited for and asked again', async () => {
      order({ kind: 'tooManyRequests', retryAfter: 7 });
      const { output, error } = await each(1);

      expect(error).toBeUndefined();
      expect(output[0]).toHaveLength(1);
      expect(pauses.some((pause) => pause > 5_000 && pause <= 7_000)).toBe(true);
      expect(accepted()).toHaveLength(1);
    });

    it('of the connection send nothing', async () => {
      const { msg91AuthKeyApi } = sandbox().credentials;
      const credentials = { msg91AuthKeyApi: { ...msg91AuthKeyApi, baseUrl: 'http://127.0.0.1:9/api/v5' } };
      const { output } = await each(1, { ...regular, credentials });

      expect(details(jsonOf(output[0])[0])).toMatchObject({ outcome: 'rejected', reason: 'notSent' });
    });
  });

  describe('an answer that tells nothing', () => {
    it.each([
      ['a reset before acceptance', { kind: 'reset', when: 'before' }, 0],
      ['a reset after acceptance', { kind: 'reset', when: 'after' }, 1],
      ['half an answer', { kind: 'truncate' }, 1],
      ['HTTP 500', { kind: 'status', status: 500, when: 'after' }, 1],
      ['HTTP 200 with a web page', { kind: 'html', status: 200, when: 'after' }, 1],
      ['an internal error', { kind: 'errorInside', when: 'after' }, 1],
    ] as const)('%s leaves the message unknown, and it is not sent again', async (_name, fault, count) => {
      order(fault);
      const { output } = await each(1, { ...regular, retryOnFail: { maxTries: 3 } });
      const [item] = jsonOf(output[0]);

      expect(details(item)).toMatchObject({ outcome: 'unknown', reason: 'unknown' });
      if (referenced) expect(item?.error).toContain(`reference ${String(details(item)?.reference)}`);
      expect(asked()).toHaveLength(1);
      expect(accepted()).toHaveLength(count);
    });
  });

  describe("n8n's retries", () => {
    it.each([
      ['Continue, the first refused', regular, 0],
      ['Error Output, the first refused', apart, 0],
      ['Stop, the second refused', {}, 1],
    ])('send only what was refused: %s', async (_name, onError, skip) => {
      order({ kind: 'errorInside', body: REFUSAL, skip });
      const { output, error } = await each(3, { ...onError, retryOnFail: { maxTries: 2 } });

      expect(error).toBeUndefined();
      expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
      expect(accepted()).toHaveLength(3);
      expect(asked()).toHaveLength(4);
    });

    it("the editor's Retry does not send again what was accepted or is unknown", async () => {
      order({ kind: 'reset', when: 'after', skip: 1 });
      const first = await each(3);
      expect(first.error?.message).toContain('Item 1');
      const second = await retry(first);

      expect(second.error?.message).toContain('Item 1');
      expect(asked()).toHaveLength(3);
      expect(accepted()).toHaveLength(3);
    });
  });

  it('sends nothing for no items', async () => {
    expect((await each(0)).output[0]).toEqual([]);
    expect(sent(sandbox())).toEqual([]);
  });
}

function isAt(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}
