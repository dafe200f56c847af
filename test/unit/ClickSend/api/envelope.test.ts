import { judge } from '../../../../nodes/ClickSend/api/envelope';

const answer = (status: number, body: unknown) => ({
  kind: 'answer' as const,
  status,
  headers: {},
  body,
  repeated: false,
});
const judged = (status: number, body: unknown, path = '/sms/send') =>
  judge(answer(status, body), { method: 'POST', path });
const refused = (code: string | number, http_code = 400, data: unknown = null) => ({
  http_code,
  response_code: code,
  response_msg: 'No.',
  data,
});

describe("ClickSend's envelope", () => {
  it.each([
    { http_code: 200, response_code: 'SUCCESS', data: {} },
    { http_code: '200', response_code: 'SUCCESS', data: null },
    { data: {} },
    [],
  ])('%j is a success', (body) => expect(judged(200, body)).toEqual({ kind: 'taken', body }));

  it('may be missing in the answer to a question, and not to anything that changes something', () => {
    const request = { method: 'GET', path: '/own-numbers' } as const;

    expect(judge(answer(200, { own_numbers: [] }), request)).toMatchObject({ kind: 'taken' });
    expect(judged(200, { status: 'ok' }, '/sms/A/cancel')).toMatchObject({
      kind: 'unknown',
      details: { text: '{"status":"ok"}' },
    });
  });

  it.each([
    ['a refusal by HTTP', 400, refused('BAD_REQUEST'), 'BAD_REQUEST'],
    ['a refusal inside HTTP 200', 200, refused('BAD_REQUEST'), 'BAD_REQUEST'],
    ['a code that is a number', 400, refused(400), '400'],
    ['a code alone', 200, { http_code: 200, response_code: 'NOPE', data: [] }, 'NOPE'],
    ['a page in the place of an answer', 404, '<html></html>', '404'],
  ])('%s is told with its code', (_name, status, body, code) => {
    expect(judged(status, body)).toMatchObject({ kind: 'rejected', details: { code } });
  });

  it('tells the fields that are wrong', () => {
    expect(judged(400, refused('BAD_REQUEST', 400, { to: 'Bad.', list: ['a'] }))).toMatchObject({
      message: 'ClickSend refused it (BAD_REQUEST): No. to: Bad.; list: ["a"]',
    });
  });

  it.each([
    ['a fault inside HTTP 200', refused('INTERNAL_SERVER_ERROR', 500)],
    ['a page with HTTP 200', '<html></html>'],
    ['nothing', undefined],
  ])('leaves in doubt what came of %s', (_name, body) => {
    expect(judged(200, body)).toMatchObject({ kind: 'unknown' });
  });

  it('ends the run for a dead account only', () => {
    const ends = (status: number, code: string) => {
      const verdict = judged(status, refused(code, status));
      return verdict.kind === 'rejected' && (verdict.endsRun ?? false);
    };

    expect([ends(401, 'UNAUTHORIZED'), ends(400, 'INSUFFICIENT_CREDIT')]).toEqual([true, true]);
    expect(ends(429, 'TOO_MANY_REQUESTS')).toBe(true);
    expect([ends(403, 'FORBIDDEN'), ends(400, 'BAD_REQUEST')]).toEqual([false, false]);
  });

  it('takes what exists already as a repetition', () => {
    expect(judged(400, refused('ALREADY_EXISTS'))).toMatchObject({ reason: 'duplicate' });
  });

  it.each([403, 404])('advises as well when a page stands in the place of an answer, HTTP %i', (status) => {
    expect(judged(status, '<html></html>', '/fax/send')).toMatchObject({
      message: expect.stringMatching(/HTTP \d+\)\. ClickSend has closed faxes, letters and postcards/),
    });
  });

  it.each([
    ['/fax/send', 403, 'closed faxes, letters and postcards'],
    ['/post/letters/price', 404, 'closed faxes, letters and postcards'],
    ['/post/postcards/history', 403, 'closed faxes, letters and postcards'],
    ['/post/return-addresses', 403, 'The user of this API key may not do this'],
    ['/lists/1/contacts', 403, 'The contact list does not exist'],
    ['/sms/A/cancel', 404, 'Only a message that is still scheduled'],
    ['/sms/receipts/A', 404, 'There is no receipt for this message yet'],
    ['/account', 401, 'Check the username and API key'],
    ['/sms/send', 402, 'Top up the account'],
  ])('advises what to do after %s with HTTP %i', (path, status, advice) => {
    const codes: Record<number, string> = { 402: 'INSUFFICIENT_CREDIT', 403: 'FORBIDDEN', 404: 'NOT_FOUND' };

    expect(judged(status, refused(codes[status] ?? 'UNAUTHORIZED', status), path)).toMatchObject({
      message: expect.stringContaining(advice),
    });
  });
});
