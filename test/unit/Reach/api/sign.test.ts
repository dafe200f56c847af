import type { IHttpRequestOptions } from 'n8n-workflow';
import { optionsOf } from '../../../../nodes/shared/http/exchange';
import type { Request } from '../../../../nodes/shared/http/request';
import { normalisedBaseUrl, signed } from '../../../../nodes/Reach/api/sign';
import type { UnsignedOptions } from '../../../../nodes/Reach/api/sign';

const account = {
  apiKey: '1a2b3c4d5e6f70819293a4b5c6d7e8f9',
  apiSecret: 'not-a-real-secret-0123456789',
  baseUrl: 'https://reach.test/api/rest/',
};
const now = Date.parse('Mon, 14 Jul 2025 15:04:05 GMT');

const sign = (options: UnsignedOptions) => signed(options, account, now);
const signRequest = (request: Request) => sign(optionsOf(request));
const authorizationOf = ({ headers }: IHttpRequestOptions) => headers?.Authorization;
const withSignature = (signature: string) => `IM ${account.apiKey}:${signature}`;
const queryOf = ({ url }: IHttpRequestOptions) => url.split('?')[1];

const sendBody = {
  msisdn: '50255501234',
  message: '¡Hola, José! Tu código es 4821 ✓',
  id: 'n8n-000001',
};

/** The worked examples of the contract, section 1.5. */
const vectors: Array<[name: string, request: Request, query: string | undefined, signature: string]> = [
  [
    'A: messages of a period',
    {
      method: 'GET',
      path: '/messages',
      query: {
        start_date: '2025-07-13 15:00:00',
        end_date: '2025-07-14 15:00:00',
        start: 0,
        limit: 200,
        direction: 'MO',
      },
    },
    'direction=MO&end_date=2025-07-14+15%3A00%3A00&limit=200&start=0&start_date=2025-07-13+15%3A00%3A00',
    'Lctnbuh4YKdkGXV5P+57D/IW8QQ=',
  ],
  [
    'B: contacts by name and status',
    {
      method: 'GET',
      path: '/contacts',
      query: { query: 'José Núñez, hijo', status: 'SUSCRIBED,CONFIRMED', limit: 50, start: 0 },
    },
    'limit=50&query=Jos%C3%A9+N%C3%BA%C3%B1ez%2C+hijo&start=0&status=SUSCRIBED%2CCONFIRMED',
    'HBynGqZ3MFqjbvf7je2XrWmaBTE=',
  ],
  [
    'C: a body beyond ASCII',
    { method: 'POST', path: '/messages/send_to_contact', body: sendBody },
    undefined,
    'h/qgsteMKieAnSJ8WZ8jgGtW8+A=',
  ],
  [
    'D: two path parameters',
    {
      method: 'DELETE',
      path: '/contacts/50255501234/tags/vip',
      query: { tag_name: 'vip', msisdn: '50255501234' },
    },
    'msisdn=50255501234&tag_name=vip',
    'SRB1z3fmbCNvhNXXR3QvisR1nMo=',
  ],
  [
    'E: one path parameter',
    { method: 'DELETE', path: '/contacts/50255501234', query: { msisdn: '50255501234' } },
    'msisdn=50255501234',
    'SlRyqAKfRUwra5JpTm2tN5/L+80=',
  ],
  [
    'F: nothing to sign',
    { method: 'GET', path: '/account/status' },
    undefined,
    'GGPZhqLJmTR0jcv+rruhN0j53CM=',
  ],
  [
    'G: signs that every SDK encodes differently',
    { method: 'GET', path: '/contacts', query: { query: "a'b(c)!*~/+&=" } },
    'query=a%27b%28c%29%21*%7E%2F%2B%26%3D',
    'vCctx7gMsZ43DkQ524dw5Yb9WYI=',
  ],
  [
    'H: an address in the body',
    {
      method: 'POST',
      path: '/messages/send_to_contact',
      body: { msisdn: '50255501234', message: 'Ver https://ejemplo.test/a?b=1', id: 'n8n-000002' },
    },
    undefined,
    'h6N1LYDkUwPLX87F+2YwKcv/WeU=',
  ],
  [
    'I: an empty value',
    { method: 'GET', path: '/contacts', query: { limit: 10, start: 0, status: '' } },
    'limit=10&start=0',
    'VYMkFwrMpqDMODcV3lpGPrS2BmA=',
  ],
];

describe('the signature', () => {
  it.each(vectors)('%s', (_name, request, query, signature) => {
    const options = signRequest(request);

    expect(queryOf(options)).toBe(query);
    expect(authorizationOf(options)).toBe(withSignature(signature));
  });

  it('goes with the date, the type and the label that the vendor asks for', () => {
    const { headers, url, body } = signRequest({
      method: 'POST',
      path: '/messages/send_to_contact',
      body: sendBody,
    });

    expect(url).toBe('https://reach.test/api/rest/messages/send_to_contact');
    expect(Buffer.from(String(body)).length).toBe(92);
    expect(headers).toEqual({
      Accept: 'application/json',
      Date: 'Mon, 14 Jul 2025 15:04:05 GMT',
      Authorization: withSignature('h/qgsteMKieAnSJ8WZ8jgGtW8+A='),
      'Content-Type': 'application/json; charset=utf-8',
      'X-IM-ORIGIN': 'IM_SDK_JAVASCRIPT_V4',
    });
  });

  it.each(vectors)('is the same when n8n asks for it a second time: %s', (_name, request) => {
    const once = signRequest(request);

    expect(sign(once)).toEqual(once);
  });

  it('does not change the options that it was given', () => {
    const options = optionsOf({ method: 'GET', path: '/contacts', query: { limit: 1 } });
    const before = structuredClone(options);
    sign(options);

    expect(options).toEqual(before);
  });
});

describe("options of n8n's other nodes", () => {
  it('are signed with their old names: address, query object and body object', () => {
    const options = sign({
      method: 'POST',
      url: '',
      uri: 'https://reach.test/api/rest/messages/send_to_contact?b=2',
      qs: { a: ['x', 'y'], c: null, d: true },
      body: sendBody,
      json: true,
    });

    expect(options).not.toHaveProperty('uri');
    expect(options.url).toBe('https://reach.test/api/rest/messages/send_to_contact?a=x%2Cy&b=2&d=true');
    expect(options.qs).toEqual({});
    expect(options.body).toBe(JSON.stringify(sendBody));
  });

  it('sign nothing for a body that is never sent', () => {
    const get = sign({ method: 'GET', url: '/account/status', body: { a: 1 } });
    const empty = sign({ method: 'POST', url: '/account/status', body: {} });

    for (const options of [get, empty]) {
      expect(options).not.toHaveProperty('body');
      expect(authorizationOf(options)).toBe(withSignature('GGPZhqLJmTR0jcv+rruhN0j53CM='));
    }
  });

  it('sign the form of an HTTP Request node as the JSON that the platform takes', () => {
    const options = sign({ method: 'POST', url: '/messages/send_to_contact', form: sendBody });

    expect(options.body).toBe(JSON.stringify(sendBody));
    expect(options).not.toHaveProperty('form');
    expect(authorizationOf(options)).toBe(withSignature('h/qgsteMKieAnSJ8WZ8jgGtW8+A='));
  });

  it('hand text that is no JSON over as bytes, which nothing puts into quotes', () => {
    const { body } = sign({ method: 'POST', url: '/messages/send', body: 'plain text' });

    expect(body).toEqual(Buffer.from('plain text'));
  });
});

describe('the base URL', () => {
  it.each([
    ['https://ec.tigobusiness.hn', 'https://ec.tigobusiness.hn/api/rest'],
    [' https://ec.tigobusiness.hn/ ', 'https://ec.tigobusiness.hn/api/rest'],
    ['https://ec.tigobusiness.hn/api/rest//', 'https://ec.tigobusiness.hn/api/rest'],
    ['https://notificame.claro.com.gt/v4/api/rest/', 'https://notificame.claro.com.gt/v4/api/rest'],
    ['http://127.0.0.1:5690', 'http://127.0.0.1:5690/api/rest'],
  ])('%s is %s', (written, meant) => expect(normalisedBaseUrl(written)).toBe(meant));

  it('keeps the slash at the end of a path', () => {
    expect(signRequest({ method: 'GET', path: '/short_link/' }).url).toBe(
      'https://reach.test/api/rest/short_link/',
    );
  });
});

describe('the clock', () => {
  it('is set by a private header, which is not sent', () => {
    const { headers } = signRequest({
      method: 'GET',
      path: '/account/status',
      headers: { 'x-n8n-clock-offset': '3600000' },
    });

    expect(headers?.Date).toBe('Mon, 14 Jul 2025 16:04:05 GMT');
    expect(Object.keys(headers ?? {}).map((name) => name.toLowerCase())).not.toContain('x-n8n-clock-offset');
  });
});
