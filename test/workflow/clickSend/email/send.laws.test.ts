import { pauses } from '../../noPauses';
import { retry } from '../../../harness';
import type { FaultEffect } from '../../../sandbox/faults/faults';
import { useSandbox } from '../../sandbox';
import { apart, detailsOf, jsonOf, operation, pairsOf, regular, sent } from '../clickSend';

const sandbox = useSandbox();
const send = operation(sandbox, 'email', 'send');
const hello = {
  emailAddressId: '7001',
  to: '={{ $json.to }}',
  subject: 'Hi',
  body: 'Hello',
  options: { parallelRequests: 1 },
};
const people = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ to: `person${index}@example.com` }));
const order = (fault: FaultEffect & { skip?: number; times?: number }) =>
  sandbox().faults.order({ vendor: 'clickSend', path: '/email/send', ...fault });
const reasons = (items: Parameters<typeof detailsOf>[0]) => detailsOf(items).map(({ reason }) => reason);
const answer = (data: object) => ({ http_code: 200, response_code: 'SUCCESS', data });

describe('ClickSend: refusals of an email', () => {
  it.each([
    ['INVALID_RECIPIENT', 'rejected', 'Check the recipient'],
    ['THROTTLED', 'duplicate', 'may have been accepted'],
  ])('the status %s inside a success is one', async (status, reason, advice) => {
    order({ kind: 'status', status: 200, body: answer({ message_id: 'A-1', status }) });
    const { output } = await send(hello, people(2), regular);

    expect(jsonOf(output[0])[0]?.error).toContain(`ClickSend did not accept the message (${status})`);
    expect(jsonOf(output[0])[0]?.error).toContain(advice);
    expect(detailsOf(output[0])[0]).toMatchObject({
      outcome: 'rejected',
      reason,
      row: { message_id: 'A-1' },
    });
    expect(jsonOf(output[0])[1]).toMatchObject({ accepted: true });
  });

  it('no credit ends the sending', async () => {
    const { clickSendAccountApi } = sandbox().credentials;
    const credentials = { clickSendAccountApi: { ...clickSendAccountApi, username: 'nocredit' } };
    const { output } = await send(hello, people(3), { ...regular, credentials });

    expect(reasons(output[0])).toEqual(['rejected', 'notSent', 'notSent']);
    expect(jsonOf(output[0])[0]?.error).toContain('INSUFFICIENT_CREDIT');
    expect(sent(sandbox())).toHaveLength(1);
    expect(sandbox().ledger.size).toBe(0);
  });

  it('a wrong key ends the sending and is not told', async () => {
    const { clickSendAccountApi } = sandbox().credentials;
    const credentials = { clickSendAccountApi: { ...clickSendAccountApi, apiKey: 'wr0ng-key' } };
    const { output } = await send(hello, people(2), { ...regular, credentials });

    expect(reasons(output[0])).toEqual(['rejected', 'notSent']);
    expect(jsonOf(output[0])[0]?.error).toContain('Check the username and API key');
    expect(sent(sandbox())).toHaveLength(1);
    expect(JSON.stringify(output)).not.toContain('wr0ng-key');
  });

  it('a sender that is not verified is told in the words of ClickSend', async () => {
    const { output } = await send({ ...hello, emailAddressId: '7002' }, people(1), regular);

    expect(jsonOf(output[0])[0]?.error).toContain('from.email_address_id: The email address is not one of');
    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', http_code: 400 }]);
  });

  it.each([403, 404])('HTTP %i says that email is closed to new customers', async (status) => {
    order({ kind: 'status', status });
    const { output } = await send(hello, people(1), regular);

    expect(jsonOf(output[0])[0]?.error).toContain('no longer offers transactional email to new customers');
  });

  it('an error inside HTTP 200 is one item alone, on the error output with its input', async () => {
    order({
      kind: 'errorInside',
      skip: 1,
      body: { http_code: 400, response_code: 'BAD_REQUEST', response_msg: 'No.', data: null },
    });
    const { output } = await send(hello, people(3), apart);

    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 2 }]);
    expect(output[1]).toEqual([
      {
        json: {
          to: 'person1@example.com',
          error: 'Item 1: ClickSend refused it (BAD_REQUEST): No.',
          details: expect.objectContaining({ outcome: 'rejected', code: 'BAD_REQUEST' }),
        },
        pairedItem: { item: 1 },
      },
    ]);
  });

  it('under Stop come after the rest was sent, with the ids of what was accepted', async () => {
    order({ kind: 'status', status: 400, skip: 1 });
    const { error, output } = await send(hello, people(3));

    expect(error?.message).toContain('Item 1: ClickSend refused it (BAD_REQUEST)');
    expect(error?.description).toContain('2 accepted, 1 rejected, 0 unknown');
    expect(Object(error).context.data.acceptedIds).toEqual(
      sandbox()
        .ledger.messages()
        .map(({ id }) => id),
    );
    expect(output[0]).toEqual([]);
  });

  it('for the rate are waited for as long as they say', async () => {
    order({ kind: 'tooManyRequests', retryAfter: 7 });
    const { output, error } = await send(hello, people(1));

    expect(error).toBeUndefined();
    expect(output[0]).toHaveLength(1);
    expect(pauses.some((pause) => pause > 5_000 && pause <= 7_000)).toBe(true);
    expect(sandbox().ledger.size).toBe(1);
  });
});

describe('ClickSend: an email whose answer tells nothing', () => {
  it.each([
    ['a reset before acceptance', { kind: 'reset', when: 'before' }, 0],
    ['a reset after acceptance', { kind: 'reset', when: 'after' }, 1],
    ['half an answer', { kind: 'truncate' }, 1],
    ['HTTP 500 after acceptance', { kind: 'status', status: 500, when: 'after' }, 1],
    ['a web page after acceptance', { kind: 'html', status: 200, when: 'after' }, 1],
    ['a gateway in between', { kind: 'html', status: 502, when: 'after' }, 1],
    ['a fault inside HTTP 200', { kind: 'errorInside', when: 'after' }, 1],
    ['a success without an email', { kind: 'status', status: 200, body: answer({}), when: 'after' }, 1],
  ] as const)('%s is unknown, and never sent again', async (_name, fault, accepted) => {
    order(fault);
    const { output } = await send(hello, people(1), { ...regular, retryOnFail: { maxTries: 3 } });

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'unknown', reason: 'unknown' }]);
    expect(jsonOf(output[0])[0]?.error).toMatch(/may have accepted|nobody can say/);
    expect(sent(sandbox())).toHaveLength(1);
    expect(sandbox().ledger.size).toBe(accepted);
  });

  it('no connection at all is no unknown', async () => {
    const { clickSendAccountApi } = sandbox().credentials;
    const baseUrl = 'http://127.0.0.1:9/v3';
    const credentials = { clickSendAccountApi: { ...clickSendAccountApi, baseUrl } };
    const { output } = await send(hello, people(1), { ...regular, credentials });

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', reason: 'notSent' }]);
  });

  it('a redirect is not followed', async () => {
    order({ kind: 'redirect', status: 307 });
    const { output } = await send(hello, people(1), regular);

    expect(detailsOf(output[0])).toMatchObject([{ outcome: 'rejected', code: '307' }]);
    expect(sent(sandbox())).toHaveLength(1);
    expect(sandbox().ledger.size).toBe(0);
  });
});

describe("ClickSend: n8n's retries of emails", () => {
  it.each([
    ['Continue, the first refused', regular, 0],
    ['Error Output, the first refused', apart, 0],
    ['Stop, the second refused', {}, 1],
  ])('send only what was refused: %s', async (_name, onError, skip) => {
    order({ kind: 'status', status: 400, skip });
    const { output, error } = await send(hello, people(3), { ...onError, retryOnFail: { maxTries: 2 } });

    expect(error).toBeUndefined();
    expect(pairsOf(output[0])).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
    expect(sandbox().ledger.size).toBe(3);
    expect(sent(sandbox())).toHaveLength(4);
  });

  it("of the editor don't send again what was accepted or is unknown", async () => {
    order({ kind: 'reset', when: 'after', skip: 1 });
    const first = await send(hello, people(3));
    const second = await retry(first);

    expect(first.error?.message).toContain('Item 1');
    expect(second.error?.message).toContain('Item 1');
    expect(sent(sandbox())).toHaveLength(3);
    expect(sandbox().ledger.size).toBe(3);
  });
});
