import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Msg91AuthKeyApi } from '../../../credentials/Msg91AuthKeyApi.credentials';
import { runCredentialTest } from '../../harness';
import { msg91KeyNotAllowed } from '../../sandbox/credentials';
import { useSandbox } from '../sandbox';

const sandbox = useSandbox();
const test = async (changes: Record<string, string> = {}) =>
  await runCredentialTest(new Msg91AuthKeyApi(), { ...sandbox().credentials.msg91AuthKeyApi, ...changes });
const replies = (status: number, body: unknown) =>
  sandbox().faults.order({ vendor: 'msg91', kind: 'status', status, body });

describe('The test of a MSG91 credential', () => {
  it('is passed by a good key, asking for nothing but the WhatsApp numbers', async () => {
    expect(await test()).toEqual({ status: 'OK', message: 'Connection successful!' });
    expect(
      sandbox()
        .requests.all()
        .map(({ method, path, url }) => [method, path, url.includes('?')]),
    ).toEqual([['GET', '/whatsapp/whatsapp-activation/', false]]);
  });

  it('tells a wrong key', async () => {
    expect(await test({ authKey: 'wrong' })).toEqual({
      status: 'Error',
      message: expect.stringContaining('does not know this auth key'),
    });
  });

  it('tells an address that is not on the allow-list', async () => {
    expect(await test({ authKey: msg91KeyNotAllowed })).toEqual({
      status: 'Error',
      message: expect.stringContaining("n8n's IP address is not on its allow-list"),
    });
  });

  it.each([
    ['E1 with HTTP 200', 200, { message: 'Invalid authkey', type: 'error', code: '201' }, 'auth key'],
    ['E1 without a code', 200, { message: 'AuthenticationFailure', type: 'error' }, 'auth key'],
    ['a number as code', 200, { message: 'x', type: 'error', code: 418 }, 'allow-list'],
    ['E2 with HTTP 200', 200, { status: 'fail', hasError: true, errors: 'No service' }, 'rules'],
    ['E5, the router', 404, { type: 'error', msg: 'Route Missing' }, 'Base URL'],
    ['another server', 404, { message: 'Not Found', statusCode: 404 }, 'Base URL'],
  ])('judges the body: %s', async (_name, status, body, words) => {
    replies(status, body);
    expect(await test()).toEqual({ status: 'Error', message: expect.stringContaining(words) });
  });

  it.each([
    ['a web page', 200, '<!DOCTYPE html><html></html>'],
    ['the words of a server', 404, 'Not Found'],
    ['nothing', 200, ''],
  ])('does not take %s for an answer of MSG91', async (_name, status, text) => {
    const [server, baseUrl] = await serverThatSays(status, text);
    try {
      expect((await test({ baseUrl })).message).toContain('Base URL');
    } finally {
      server.close();
    }
  });

  it.each(['/api', '/api/', '/api/v5/', '/api/v5//', ' /api/v5 '])(
    'takes the Base URL however it ends: "%s"',
    async (end) => {
      expect(
        await test({ baseUrl: `${sandbox().origin}/msg91${end}`.replace('msg91 ', 'msg91') }),
      ).toMatchObject({
        status: 'OK',
      });
    },
  );

  it('fails without an answer', async () => {
    expect((await test({ baseUrl: 'http://127.0.0.1:9/api/v5' })).status).toBe('Error');
  });
});

async function serverThatSays(status: number, text: string): Promise<[Server, string]> {
  const server = createServer((_request, response) => response.writeHead(status).end(text));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return [server, `http://127.0.0.1:${(server.address() as AddressInfo).port}`];
}
