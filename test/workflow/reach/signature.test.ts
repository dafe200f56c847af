import { createHmac } from 'node:crypto';
import type { RecordedRequest } from '../../sandbox/requests';
import { startSandbox } from '../../sandbox/server';
import { useSandbox } from '../sandbox';
import { jsonOf, operation, sent } from './reach';

const hour = 3_600_000;
const strange = '¡Señor! ✓ (a\'b) ~*/+&=%20 "\\" \u2028 😀';

/** Signs the bytes that arrived, without reading anything into them. */
function signatureOf({ query, body, headers }: RecordedRequest, key: string, secret: string): string {
  const canonical = key + headers.date + query + body;
  return `IM ${key}:${createHmac('sha1', secret).update(canonical).digest('base64')}`;
}

describe('Reach: what is signed', () => {
  const sandbox = useSandbox();

  it('is byte for byte what is sent', async () => {
    const period = { startDate: '2025-07-14T00:00:00Z', endDate: '2025-07-15T00:00:00Z' };
    await operation(sandbox, 'message', 'sendToContact')({ msisdn: '50255501234', message: strange });
    await operation(sandbox, 'message', 'sendToTags')({ tags: ['vip'], message: strange });
    await operation(sandbox, 'message', 'getMany')({ ...period, filters: { user: strange } });
    const { apiKey, apiSecret } = sandbox().credentials.reachSmsApi;
    const requests = sandbox().requests.all();

    expect(requests).toHaveLength(3);
    for (const request of requests) {
      expect(request.headers.authorization).toBe(signatureOf(request, apiKey, apiSecret));
      expect(request.headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'x-im-origin': 'IM_SDK_JAVASCRIPT_V4',
      });
    }
    expect(sandbox().ledger.messages()[0]?.body).toBe(strange);
  });

  it('works with a base URL as users paste it', async () => {
    const { reachSmsApi } = sandbox().credentials;
    const credentials = { reachSmsApi: { ...reachSmsApi, baseUrl: ` ${reachSmsApi.baseUrl}/ ` } };
    const send = operation(sandbox, 'message', 'sendToContact');
    const { error } = await send({ msisdn: '50255501234', message: 'Hola' }, [{}], { credentials });

    expect(error).toBeUndefined();
  });
});

describe("Reach: a clock that differs from the server's", () => {
  it.each([
    ['behind', hour],
    ['ahead', -hour],
  ])('by an hour %s is corrected once, and nothing is sent twice', async (_name, offset) => {
    const sandbox = await startSandbox({ clock: () => Date.now() + offset });
    const send = operation(() => sandbox, 'message', 'sendToContact');
    const { output, error } = await send({ msisdn: '50255501234', message: 'Hola' });
    const headers = sandbox.requests.all().map((request) => request.headers);
    await sandbox.close();

    expect(error).toBeUndefined();
    expect(jsonOf(output[0])).toMatchObject([{ accepted: true }]);
    expect(sandbox.ledger.size).toBe(1);
    const [first, second, third] = headers.map(({ date }) => Date.parse(date ?? ''));
    expect(Math.abs((second ?? 0) - (first ?? 0) - offset)).toBeLessThan(5000);
    expect(third).toBeUndefined();
    expect(JSON.stringify(headers)).not.toContain('clock-offset');
  });

  it('is not blamed for a wrong secret', async () => {
    const sandbox = await startSandbox({ clock: () => Date.now() + hour });
    const credentials = { reachSmsApi: { ...sandbox.credentials.reachSmsApi, apiSecret: 'wrong' } };
    const send = operation(() => sandbox, 'message', 'sendToContact');
    const { error } = await send({ msisdn: '50255501234', message: 'Hola' }, [{}], { credentials });
    const requests = sent(sandbox);
    await sandbox.close();

    expect(error?.message).toContain('Check key, secret');
    expect(requests).toHaveLength(2);
  });
});
