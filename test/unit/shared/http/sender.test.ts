import { getEventListeners } from 'node:events';
import type { Request } from '../../../../nodes/shared/http/request';
import { Sender, type SenderOptions } from '../../../../nodes/shared/http/sender';

interface Response {
  statusCode: number;
  headers?: Record<string, string>;
  body?: string;
  /** Milliseconds until it comes. */
  after?: number;
}

/** Answers one request after the other with what the list holds; an absent answer is a broken connection. */
function senderOf(answers: Array<Response | undefined>, options: Partial<SenderOptions> = {}) {
  const asked: Array<{ url: string; at: number }> = [];
  const context = {
    helpers: {
      httpRequestWithAuthentication: async (_type: string, { url }: { url: string }) => {
        asked.push({ url, at: Date.now() });
        const answer = answers.shift();
        if (answer?.after) await new Promise((resolve) => setTimeout(resolve, answer.after));
        if (answer) return answer;
        throw Object.assign(new Error('broken'), { cause: { code: 'ECONNRESET', config: {} } });
      },
    },
  };
  return { asked, sender: new Sender(context, { credential: 'vendorApi', ...options }) };
}

const busy = (seconds: string): Response => ({ statusCode: 429, headers: { 'Retry-After': seconds } });
const fine: Response = { statusCode: 200, body: '{}' };
const post = (path: string, more: Partial<Request> = {}): Request => ({ method: 'POST', path, ...more });

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

async function finished<T>(work: Promise<T>): Promise<T> {
  await jest.runAllTimersAsync();
  return await work;
}

describe('While the vendor asks for a pause', () => {
  it('no other request leaves, also when the pause becomes longer', async () => {
    const { asked, sender } = senderOf([busy('10'), { ...busy('20'), after: 5_000 }, fine, fine]);
    const begun = Date.now();
    await finished(Promise.all([sender.send(post('/first')), sender.send(post('/second'))]));
    expect(asked.map(({ at }) => at - begun)).toEqual([0, 0, 25_000, 25_000]);
  });

  it('a pause of nothing, or one that is over by our clock, is obeyed once only', async () => {
    const { asked, sender } = senderOf([busy('0'), busy('0'), busy('Sun, 06 Nov 1994 08:49:37 GMT'), fine]);
    await finished(sender.send(post('/')));
    const pauses = asked.map(({ at }, index) => at - (asked[index - 1]?.at ?? at));
    expect(pauses).toEqual([0, 0, 1_000, 4_000]);
  });

  it('nothing stays behind at the execution', async () => {
    const { signal } = new AbortController();
    const { sender } = senderOf([busy('1'), busy('1'), fine], { signal });
    await finished(sender.send(post('/')));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('a cancelled execution waits no longer and sends nothing', async () => {
    const stop = new AbortController();
    const { asked, sender } = senderOf([busy('60'), fine], { signal: stop.signal });
    const work = sender.send(post('/'));
    await jest.advanceTimersByTimeAsync(100);
    stop.abort();
    expect(await work).toMatchObject({ kind: 'notSent' });
    expect(asked).toHaveLength(1);
  });
});

it('a request in another form still says that its first one may have arrived', async () => {
  const { sender } = senderOf([undefined, { statusCode: 401 }, { statusCode: 409 }], {
    correct: (request, { status }) => (status === 401 ? request : undefined),
  });
  const reply = await finished(sender.send(post('/', { repeat: 'sameKey' })));
  expect(reply).toMatchObject({ status: 409, repeated: true });
});

describe('What is asked instead', () => {
  const lookUp: Request = { method: 'GET', path: '/look-up' };
  const create = post('/', { otherwise: ({ status }) => (status === 409 ? lookUp : undefined) });

  it('comes with the answer because of which it was asked', async () => {
    const { sender } = senderOf([{ statusCode: 409, body: '{"a":1}' }, fine]);
    expect(await finished(sender.send(create))).toMatchObject({
      status: 200,
      earlier: { status: 409, body: { a: 1 } },
    });
  });

  it('leaves the first answer standing when it was a look-up that nobody answered', async () => {
    const { asked, sender } = senderOf([{ statusCode: 409 }]);
    expect(await finished(sender.send(create))).toMatchObject({ kind: 'answer', status: 409 });
    expect(asked.map(({ url }) => url)).toEqual(['/', ...Array(4).fill('/look-up')]);
  });

  it('is lost when it was no look-up and nobody answered', async () => {
    const update: Request = { method: 'PUT', path: '/', repeat: 'always' };
    const { sender } = senderOf([{ statusCode: 409 }]);
    expect(await finished(sender.send({ ...create, otherwise: () => update }))).toMatchObject({
      kind: 'lost',
    });
  });
});
