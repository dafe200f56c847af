import fc from 'fast-check';
import { judge } from '../../../../nodes/Msg91/api/envelope';
import type { Answer } from '../../../../nodes/shared/http/request';

const answer = (body: unknown, status = 200): Answer => ({
  kind: 'answer',
  status,
  headers: {},
  body,
  repeated: false,
});
const judgeSend = (one: Answer) => judge(one, { method: 'POST', path: '/flow' });
const judgeRead = (one: Answer) => judge(one, { method: 'GET', path: '/report/logs/p/sms' });
const details = (body: unknown, status?: number) => {
  const verdict = judgeSend(answer(body, status));
  return verdict.kind === 'taken' ? undefined : verdict.details;
};
const text = (body: unknown, status?: number) => {
  const verdict = judgeSend(answer(body, status));
  return verdict.kind === 'taken' ? '' : verdict.message;
};

describe('What MSG91 counts as success', () => {
  it.each([
    ['E1', { type: 'success', message: '3461636f6e6a4d6b7a3131' }],
    ['E1 of OTP', { type: 'success', request_id: '3763646c3058' }],
    ['E2', { status: 'success', hasError: false, data: [], errors: null }],
    ['E2 with empty errors', { status: 'success', hasError: false, data: {}, errors: {}, error: '' }],
    ['E3', { data: {}, status: 'success', hasError: false, errors: [] }],
    ['E4', { data: [{ status: 'Failed', error: 'in a row' }], metadata: {} }],
    ['an id without more', { request_id: '3763646c3058' }],
    ['data without more', { data: { contact: { id: 1 } } }],
  ])('%s', (_name, body) => {
    expect(judgeSend(answer(body))).toEqual({ kind: 'taken', body: { ...body, successful: true } });
  });

  it('E7, the request id alone', () => {
    const body = { request_id: '65f0c0ffee65f0c0ffee65f0', successful: true };
    expect(judgeSend(answer('65f0c0ffee65f0c0ffee65f0'))).toEqual({ kind: 'taken', body });
  });

  it.each([[[{ name: 'login' }]], [{}], [{ SMS: '120.50' }]])(
    'anything without failure for a question: %j',
    (body) => {
      expect(judgeRead(answer(body))).toMatchObject({ kind: 'taken' });
    },
  );
});

describe('What MSG91 counts as failure, with HTTP 200', () => {
  it.each([
    ['E1', { type: 'error', message: 'Invalid authkey', code: '201' }, '201', 'Invalid authkey'],
    ['E1, a number', { type: 'error', message: 'x', code: 202 }, '202', 'x'],
    ['E1, no code', { type: 'error', message: 'OTP not match' }, null, 'OTP not match'],
    [
      'E2, text',
      { status: 'fail', hasError: true, errors: 'Unauthorized', code: '401', apiError: '418' },
      '418',
      'Unauthorized',
    ],
    ['E2, list', { status: 'fail', hasError: true, errors: ['One', 'Two'] }, null, 'One; Two'],
    [
      'E2, fields',
      { hasError: true, errors: { to: ['is missing', 'no'], from: 'is bad' } },
      null,
      'to: is missing; from: is bad',
    ],
    ['E2, hasError alone', { hasError: true }, null, ''],
    ['E3', { errors: 'Invalid Campaign', hasError: true, status: 'fail' }, null, 'Invalid Campaign'],
    [
      'E4',
      { error: 'Duration exceeds, allowed limit is 31 days' },
      null,
      'Duration exceeds, allowed limit is 31 days',
    ],
    ['E5', { type: 'error', msg: 'Route Missing' }, null, 'Route Missing'],
    ['E6', { msgType: 'error', msg: 'Bad' }, null, 'Bad'],
    ['E6, the other key', { msg_type: 'error', msg: 'Bad' }, null, 'Bad'],
    ['status error', { status: 'error', message: 'Bad' }, null, 'Bad'],
    ['status Failure', { status: 'Failure', message: 'Bad' }, null, 'Bad'],
    ['status failed', { status: 'FAILED', message: 'Bad' }, null, 'Bad'],
    ['type Error', { type: 'Error', message: 'Bad' }, null, 'Bad'],
    ['hasError as text', { hasError: 'true', errors: 'Bad' }, null, 'Bad'],
    ['an error in parts', { error: { sender: ['is missing'] } }, null, 'sender: is missing'],
    ['a message in parts', { type: 'error', message: { to: ['is bad'] } }, null, 'to: is bad'],
    ['errors without a statement', { errors: ['Unauthorized'] }, null, 'Unauthorized'],
    ['words without a statement', { message: 'Invalid authkey' }, null, 'Invalid authkey'],
    ['a code without a statement', { message: 'x', code: 202 }, '202', 'x'],
    ['E7, a code', 'code: 207', '207', ''],
    ['E7, digits that JSON reads as a number', 207, '207', ''],
    ['E7, words', 'Invalid authkey', null, 'Invalid authkey'],
  ])('%s', (_name, body, code, said) => {
    expect(details(body)).toMatchObject({ code, text: said, http_code: 200 });
  });

  it('shows code, text and advice', () => {
    expect(text({ type: 'error', message: 'Invalid authkey', code: '201' })).toBe(
      'MSG91 refused it (201): Invalid authkey. Check the auth key in the credential.',
    );
  });
});

describe('Other failures', () => {
  it('count by their HTTP status whatever the body says', () => {
    expect(judgeSend(answer({ type: 'success' }, 400)).kind).toBe('rejected');
    expect(details('<html>Bad Request</html>', 400)).toMatchObject({ code: '400', text: '' });
  });

  it.each([
    '<html>maintenance</html>',
    'hello',
    undefined,
    '',
    true,
    '{"type":"error","message":"Unauthorized',
    '{"type":"success","message":"3461636f6e6a4d',
    1234,
    376367714558373800,
    {},
    [],
    [{ type: 'success' }],
    { ok: true },
    { message: 'Accepted' },
    { data: null, errors: null },
  ])('leave a message unknown: %j', (body) => {
    expect(judgeSend(answer(body)).kind).toBe('unknown');
  });

  it('answer a question with words, and these are shown', () => {
    expect(judgeRead(answer('Invalid type'))).toMatchObject({
      kind: 'rejected',
      message: 'MSG91 refused it: Invalid type.',
    });
    expect(judgeRead(answer('<html></html>')).kind).toBe('unknown');
    expect(judgeRead(answer('{"data":[{"telNum":"9198')).kind).toBe('unknown');
  });

  it.each(['001', '002', '601'])('of MSG91 itself (%s) leave it unknown', (code) => {
    const body = { type: 'error', message: 'Internal', code };
    expect(judgeSend(answer(body))).toMatchObject({
      kind: 'unknown',
      message: expect.stringContaining(`(${code}): Internal. It may have accepted`),
    });
    expect(judge(answer(body), { method: 'GET', path: '/report/logs/p/sms' })).toMatchObject({
      kind: 'rejected',
      message: expect.stringContaining('try again later'),
    });
  });

  it('is not seen in the words of a web page', () => {
    expect(judgeSend(answer('<html>Unauthorized access is logged</html>')).kind).toBe('unknown');
  });
});

describe('What a refusal means for the rest of the run', () => {
  it.each([
    ['a wrong key', { type: 'error', message: 'Invalid authkey', code: '201' }],
    ['a wrong key without a code', { type: 'error', message: 'Auth Key missing' }],
    ['an address off the allow-list', { type: 'error', message: 'x', code: '418' }],
    [
      'an address off the allow-list, within 401',
      { hasError: true, errors: 'Unauthorized', code: '401', apiError: '418' },
    ],
    ['no balance', { type: 'error', message: 'Insufficient balance to send SMS', code: '301' }],
    ['no balance in words', { type: 'error', message: 'Insufficient balance' }],
    ['the text of the old API', 'code: 207'],
  ])('it ends with %s', (_name, body) => {
    expect(judgeSend(answer(body))).toMatchObject({ kind: 'rejected', endsRun: true });
  });

  it('goes on after a bad number or template', () => {
    expect(judgeSend(answer({ type: 'error', message: 'x', code: '202' }))).not.toHaveProperty('endsRun');
    const invalid = { type: 'error', message: 'The provided flow ID or template ID is invalid.' };
    expect(judgeSend(answer(invalid))).not.toHaveProperty('endsRun');
  });

  it('tells the address from the key', () => {
    expect(text({ hasError: true, errors: 'Unauthorized', code: '401', apiError: '418' })).toContain(
      'allow-list',
    );
    expect(text({ hasError: true, errors: 'Unauthorized', code: '401', apiError: '201' })).toContain(
      'Check the auth key',
    );
    expect(text({ type: 'error', message: 'x' }, 401)).toContain('auth key in the credential, and whether');
  });

  it('calls a repetition within 10 seconds a duplicate', () => {
    expect(judgeSend(answer({ type: 'error', message: 'Request discarded', code: '311' }))).toMatchObject({
      reason: 'duplicate',
    });
  });

  it.each([
    ['The provided flow ID or template ID is invalid.', 'not the DLT ID'],
    ['Route Missing', 'Base URL'],
    ['Duration exceeds, allowed limit is 31 days', 'Ask for fewer days'],
    ['OTP retry count maxed out', 'send a new one'],
    ['No OTP request found to retryotp', 'No one-time password was sent'],
  ])('gives advice by the text alone: %s', (message, advice) => {
    expect(text({ type: 'error', message })).toContain(advice);
  });
});

describe('Any answer at all', () => {
  const flags = fc.record(
    {
      type: fc.constantFrom('success', 'error', 1, null),
      status: fc.constantFrom('success', 'fail', 'error', 200),
      hasError: fc.constantFrom(true, false, 'true'),
      errors: fc.jsonValue(),
      message: fc.jsonValue(),
      code: fc.jsonValue(),
      apiError: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );

  it('is accepted, rejected or unknown, and never accepted when it states failure', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), flags), fc.integer({ min: 200, max: 499 }), (body, status) => {
        const { kind } = judgeSend(answer(body, status));
        const { type, hasError } = Object(body) as { type?: unknown; hasError?: unknown };
        expect(['taken', 'rejected', 'unknown']).toContain(kind);
        if (status >= 400 || type === 'error' || hasError === true) expect(kind).not.toBe('taken');
        if (kind === 'taken' && typeof body !== 'string') expect(Object.keys(Object(body))).not.toEqual([]);
      }),
    );
  });
});
