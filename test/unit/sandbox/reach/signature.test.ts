import { createHmac } from 'node:crypto';

import axios from 'axios';

import { callReach, now, useSandbox } from '../client';
import type { ReachCall } from '../client';

const sandbox = useSandbox({ clock: () => now });

const vectors: [name: string, call: ReachCall][] = [
  [
    'A',
    {
      method: 'GET',
      path: 'messages',
      query:
        'direction=MO&end_date=2025-07-14+15%3A00%3A00&limit=200&start=0&start_date=2025-07-13+15%3A00%3A00',
      signature: 'Lctnbuh4YKdkGXV5P+57D/IW8QQ=',
    },
  ],
  [
    'B',
    {
      method: 'GET',
      path: 'contacts',
      query: 'limit=50&query=Jos%C3%A9+N%C3%BA%C3%B1ez%2C+hijo&start=0&status=SUSCRIBED%2CCONFIRMED',
      signature: 'HBynGqZ3MFqjbvf7je2XrWmaBTE=',
    },
  ],
  [
    'C',
    {
      method: 'POST',
      path: 'messages/send_to_contact',
      body: '{"msisdn":"50255501234","message":"¡Hola, José! Tu código es 4821 ✓","id":"n8n-000001"}',
      signature: 'h/qgsteMKieAnSJ8WZ8jgGtW8+A=',
    },
  ],
  [
    'D',
    {
      method: 'DELETE',
      path: 'contacts/50255501234/tags/vip',
      query: 'msisdn=50255501234&tag_name=vip',
      signature: 'SRB1z3fmbCNvhNXXR3QvisR1nMo=',
    },
  ],
  [
    'E',
    {
      method: 'DELETE',
      path: 'contacts/50255501234',
      query: 'msisdn=50255501234',
      signature: 'SlRyqAKfRUwra5JpTm2tN5/L+80=',
    },
  ],
  ['F', { method: 'GET', path: 'account/status', signature: 'GGPZhqLJmTR0jcv+rruhN0j53CM=' }],
  [
    'G',
    {
      method: 'GET',
      path: 'contacts',
      query: 'query=a%27b%28c%29%21*%7E%2F%2B%26%3D',
      signature: 'vCctx7gMsZ43DkQ524dw5Yb9WYI=',
    },
  ],
];

const further: [name: string, call: ReachCall][] = [
  [
    'H',
    {
      method: 'POST',
      path: 'messages/send_to_contact',
      body: '{"msisdn":"50255501234","message":"Ver https://ejemplo.test/a?b=1","id":"n8n-000002"}',
      signature: 'h6N1LYDkUwPLX87F+2YwKcv/WeU=',
    },
  ],
  [
    'I, without its empty value',
    {
      method: 'GET',
      path: 'contacts',
      query: 'limit=10&start=0',
      signature: 'VYMkFwrMpqDMODcV3lpGPrS2BmA=',
    },
  ],
];
vectors.push(...further);

const refused = { status: 401, data: { code: 401, error: 'No autorizado' } };

describe('the worked examples', () => {
  it.each(vectors)('%s is let in', async (_name, call) => {
    expect((await callReach(sandbox(), call)).status).toBe(200);
  });

  it.each(vectors)('%s with another signature is refused', async (_name, call) => {
    const signature = (call.signature ?? '').replace(/^./, '_');
    expect(await callReach(sandbox(), { ...call, signature })).toMatchObject(refused);
    expect(sandbox().ledger.size).toBe(0);
  });

  it('verifies values of the path also when they are not repeated in the query', async () => {
    const call: ReachCall = {
      method: 'DELETE',
      path: 'contacts/50255501234',
      signature: 'SlRyqAKfRUwra5JpTm2tN5/L+80=',
    };
    expect((await callReach(sandbox(), call)).status).toBe(200);
  });

  it('verifies a query that came in another order and encoding than was signed', async () => {
    const query = 'status=SUSCRIBED,CONFIRMED&start=0&query=Jos%C3%A9%20N%C3%BA%C3%B1ez,%20hijo&limit=50';
    const call: ReachCall = {
      method: 'GET',
      path: 'contacts',
      query,
      signature: 'HBynGqZ3MFqjbvf7je2XrWmaBTE=',
    };
    expect((await callReach(sandbox(), call)).status).toBe(200);
  });
});

it('breaks accents of a body whose charset is not declared', async () => {
  const { apiKey, apiSecret, baseUrl } = sandbox().credentials.reachSmsApi;
  const [date, body] = [new Date(now).toUTCString(), '{"msisdn":"50255501234","message":"José"}'];
  const signature = createHmac('sha1', apiSecret)
    .update(apiKey + date + body)
    .digest('base64');
  const headers = {
    Date: date,
    Authorization: `IM ${apiKey}:${signature}`,
    'Content-Type': 'application/json',
  };
  const { data } = await axios.post(`${baseUrl}messages/send_to_contact`, body, { headers });
  expect(data.message).toBe('JosÃ©');
});

describe('what is refused', () => {
  it('another body than was signed', async () => {
    const call = { ...vectors[2]?.[1], body: '{"msisdn":"50255501234","message":"otra","id":"n8n-000001"}' };
    expect(
      await callReach(sandbox(), { method: 'POST', path: 'messages/send_to_contact', ...call }),
    ).toMatchObject(refused);
  });

  it('a stale date', async () => {
    const date = new Date(now - 16 * 60_000).toUTCString();
    expect(await callReach(sandbox(), { method: 'GET', path: 'tags', date })).toMatchObject(refused);
  });

  it('no signature at all', async () => {
    const { data, status } = await axios.get(`${sandbox().credentials.reachSmsApi.baseUrl}tags`, {
      validateStatus: () => true,
    });
    expect({ data, status }).toMatchObject(refused);
  });

  it('takes the date from X-IM-DATE where a proxy strips the other', async () => {
    const { apiKey, baseUrl } = sandbox().credentials.reachSmsApi;
    const headers = {
      'X-IM-DATE': new Date(now).toUTCString(),
      Authorization: `IM ${apiKey}:GGPZhqLJmTR0jcv+rruhN0j53CM=`,
    };
    expect((await axios.get(`${baseUrl}account/status`, { headers })).status).toBe(200);
  });
});
