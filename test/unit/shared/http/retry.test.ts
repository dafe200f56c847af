import type { Reply, Request } from '../../../../nodes/shared/http/request';
import { nextStep, retryAfter } from '../../../../nodes/shared/http/retry';

const once: Request = { method: 'POST', path: '/send' };
const keyed: Request = { ...once, repeat: 'sameKey' };
const read: Request = { method: 'GET', path: '/list' };
const noConnection: Reply = { kind: 'notSent', connection: true, message: '' };
const lost: Reply = { kind: 'lost', message: '' };
const answer = (status: number, headers: Record<string, string> = {}): Reply => ({
  kind: 'answer',
  status,
  headers,
  body: {},
  repeated: false,
});

describe('What is sent again', () => {
  it.each([
    ['a send that never left', once, noConnection, 'again'],
    ['a send without an answer', once, lost, 'take'],
    ['a send after a server fault', once, answer(500), 'take'],
    ['a send that was refused for its rate', once, answer(429), 'again'],
    ['a send that was refused', once, answer(400), 'take'],
    ['a send with a key, without an answer', keyed, lost, 'again'],
    ['a send with a key, after a server fault', keyed, answer(503), 'again'],
    ['a read without an answer', read, lost, 'again'],
    ['a read after a server fault', read, answer(502), 'again'],
    ['a read that was refused', read, answer(404), 'take'],
  ] as const)('%s: %s', (_name, request, reply, expected) => {
    expect(nextStep(request, reply, 0).kind).toBe(expected);
  });

  it("after the vendor's own word for too many requests, which holds back all others", () => {
    const limited: Request = {
      ...once,
      rateLimitPause: ({ status }) => (status === 403 ? 60_000 : undefined),
    };

    expect(nextStep(limited, answer(403), 9)).toEqual({
      kind: 'again',
      after: 60_000,
      mayHaveArrived: false,
      everybody: true,
    });
    expect(nextStep(limited, answer(403, { 'retry-after': '7' }), 0)).toMatchObject({ after: 7_000 });
    expect(nextStep(limited, answer(403), 10).kind).toBe('take');
    expect(nextStep(limited, answer(400), 0).kind).toBe('take');
    expect(nextStep(once, answer(403), 0).kind).toBe('take');
  });

  it('only so often', () => {
    for (const reply of [noConnection, lost, answer(500)]) expect(nextStep(read, reply, 3).kind).toBe('take');
  });

  it('remembers which tries may have arrived', () => {
    expect(nextStep(keyed, lost, 0)).toMatchObject({ mayHaveArrived: true });
    expect(nextStep(keyed, noConnection, 0)).toMatchObject({ mayHaveArrived: false });
    expect(nextStep(keyed, answer(429), 0)).toMatchObject({ mayHaveArrived: false });
  });

  it('pauses as long as Retry-After says, and not at all when that is too long', () => {
    expect(nextStep(once, answer(429, { 'retry-after': '7' }), 0)).toMatchObject({
      kind: 'again',
      after: 7000,
    });
    expect(nextStep(once, answer(429, { 'retry-after': '61' }), 0).kind).toBe('take');
  });
});

describe('Retry-After', () => {
  const now = Date.parse('2026-01-01T00:00:00Z');
  it.each([
    ['120', 120_000],
    ['0.5', 500],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
    ['Wed, 31 Dec 2025 00:00:30 GMT', 0],
    ['soon', undefined],
    ['', undefined],
  ])('%s', (header, milliseconds) => {
    expect(retryAfter({ 'retry-after': header }, now)).toBe(milliseconds);
  });
});
