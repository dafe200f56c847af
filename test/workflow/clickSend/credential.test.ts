import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClickSendAccountApi } from '../../../credentials/ClickSendAccountApi.credentials';
import { runCredentialTest } from '../../harness';
import { useSandbox } from '../sandbox';

const sandbox = useSandbox();
const test = async (changes: Record<string, string> = {}) =>
  await runCredentialTest(new ClickSendAccountApi(), {
    ...sandbox().credentials.clickSendAccountApi,
    ...changes,
  });
const replies = (status: number, body: unknown) =>
  sandbox().faults.order({ vendor: 'clickSend', kind: 'status', status, body });
const refused = (words: string) => ({ status: 'Error', message: expect.stringContaining(words) });

describe('the test of a ClickSend credential', () => {
  it('is passed by a good key, asking for nothing but the account', async () => {
    expect(await test()).toEqual({ status: 'OK', message: 'Connection successful!' });
    const [request, ...more] = sandbox().requests.all();

    expect([request?.method, request?.path, request?.query, more]).toEqual(['GET', '/account', '', []]);
    const { username, apiKey } = sandbox().credentials.clickSendAccountApi;
    const basic = Buffer.from(`${username}:${apiKey}`).toString('base64');
    expect(request?.headers.authorization).toBe(`Basic ${basic}`);
  });

  it.each([
    ['a wrong key', { apiKey: 'wrong' }, 'does not know this username and API key'],
    ['a wrong user', { username: 'somebody' }, 'does not know this username and API key'],
    ['a user who is banned', { username: 'banned' }, 'refuses this user'],
  ])('tells %s', async (_case, changes, words) => {
    expect(await test(changes)).toEqual(refused(words));
  });

  it.each([
    ['a wrong key inside of HTTP 200', 200, { http_code: 401, response_code: 401 }, 'does not know'],
    [
      'an account that is not active',
      200,
      { response_code: 'SUCCESS', data: { active: 0 } },
      'refuses this user',
    ],
    [
      'an account that is banned',
      200,
      { response_code: 'SUCCESS', data: { banned: 1 } },
      'refuses this user',
    ],
    ['too many tests', 429, { http_code: 429, response_code: 'HTTP_TOO_MANY_REQUESTS' }, 'in a minute'],
    [
      'a fault of the server',
      500,
      { http_code: 500, response_code: 'INTERNAL_SERVER_ERROR' },
      'try again later',
    ],
    ['an unknown path', 404, { http_code: 404, response_code: 'NOT_FOUND' }, 'ends in /v3'],
    ['another server', 200, { hello: 'there' }, 'ends in /v3'],
  ])('judges the body: %s', async (_case, status, body, words) => {
    replies(status, body);

    expect(await test()).toEqual(refused(words));
  });

  it.each([
    ['a web page', 200, '<!DOCTYPE html><html></html>'],
    ['the words of a server', 404, 'Not Found'],
    ['nothing', 200, ''],
  ])('does not take %s for an answer of ClickSend', async (_case, status, text) => {
    const [server, baseUrl] = await serverThatSays(status, text);
    try {
      expect(await test({ baseUrl })).toEqual(refused('ends in /v3'));
    } finally {
      server.close();
    }
  });

  it.each(['/v3', '/v3/', '/v3//'])('takes the Base URL however it ends: "%s"', async (end) => {
    expect(await test({ baseUrl: ` ${sandbox().origin}/clicksend${end} ` })).toMatchObject({ status: 'OK' });
  });

  it('takes username and key as they are pasted, with white space around them', async () => {
    const { username, apiKey } = sandbox().credentials.clickSendAccountApi;

    expect(await test({ username: ` ${username}\n`, apiKey: `\t${apiKey} ` })).toMatchObject({
      status: 'OK',
    });
  });

  it('fails without an answer', async () => {
    expect((await test({ baseUrl: 'http://127.0.0.1:9/v3' })).status).toBe('Error');
  });
});

async function serverThatSays(status: number, text: string): Promise<[Server, string]> {
  const server = createServer((_request, response) => response.writeHead(status).end(text));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}/v3`];
}
