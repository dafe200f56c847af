import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import nock from 'nock';
import type { ICredentialType, IHttpRequestOptions } from 'n8n-workflow';
import { runNode } from '../../harness';
import { ProbeNode } from './probeNode';
import type { Script } from './probeNode';

const properties: ICredentialType['properties'] = [
  { displayName: 'Key', name: 'key', type: 'string', default: '' },
  { displayName: 'Base URL', name: 'baseUrl', type: 'string', default: 'http://vendor.test' },
];
const generic: ICredentialType = {
  name: 'probeApi',
  displayName: 'Probe API',
  properties,
  authenticate: { type: 'generic', properties: { headers: { 'X-Key': '={{$credentials.key}}' } } },
};
const signing: ICredentialType = {
  name: 'probeApi',
  displayName: 'Probe API',
  properties,
  authenticate: async ({ key }, options: IHttpRequestOptions) => {
    return { ...options, headers: { ...options.headers, 'X-Key': `signed-${key}` } };
  },
};

const call: Script = async function () {
  const { baseUrl } = await this.getCredentials<{ baseUrl: string }>('probeApi');
  const url = `${baseUrl}${this.getNodeParameter('path', 0)}`;
  const request = { method: 'POST', url, body: { n: 1 }, json: true } as const;
  return [[{ json: await this.helpers.httpRequestWithAuthentication.call(this, 'probeApi', request) }]];
};

describe('calls of a node', () => {
  afterEach(() => nock.cleanAll());

  it.each([
    ['a generic rule', generic, 'K'],
    ['a function', signing, 'signed-K'],
  ])('carry the key where the credential puts it by %s', async (_rule, credentialType, key) => {
    const scope = nock('http://vendor.test', { reqheaders: { 'x-key': key } })
      .post('/send', { n: 1 })
      .reply(200, { accepted: 1 });

    const { output } = await runNode({
      node: new ProbeNode(call),
      parameters: { path: '/send' },
      credentials: { probeApi: { key: 'K' } },
      credentialTypes: { probeApi: credentialType },
    });

    expect(output[0][0]?.json).toEqual({ accepted: 1 });
    expect(scope.isDone()).toBe(true);
  });

  it('go over the loopback to a real server', async () => {
    const server = createServer((request, response) => {
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify({ key: request.headers['x-key'] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;

    const { output } = await runNode({
      node: new ProbeNode(call),
      credentials: { probeApi: { key: 'K', baseUrl: `http://127.0.0.1:${port}` } },
      credentialTypes: { probeApi: generic },
    });
    await new Promise((resolve) => server.close(resolve));

    expect(output[0][0]?.json).toEqual({ key: 'K' });
  });

  it('show the code of a refused connection where n8n’s helper puts it', async () => {
    const catching: Script = async function () {
      return await call.call(this, 1).catch((error) => [[{ json: { code: error.cause?.code } }]]);
    };

    const { output } = await runNode({
      node: new ProbeNode(catching),
      credentials: { probeApi: { key: 'K', baseUrl: 'http://127.0.0.1:1' } },
      credentialTypes: { probeApi: generic },
    });

    expect(output[0][0]?.json).toEqual({ code: 'ECONNREFUSED' });
  });

  it('name the credential class that the test forgot', async () => {
    const { error } = await runNode({ node: new ProbeNode(call), credentials: { probeApi: { key: 'K' } } });

    expect(error?.message).toContain('Give the harness the class of the credential "probeApi"');
  });
});
