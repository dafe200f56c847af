import type { AxiosResponse } from 'axios';
import type { VendorName } from '../../sandbox/http/vendor';
import type { Sandbox } from '../../sandbox/server';
import { callReach, clickSendOf, msg91Of, now } from '../../unit/sandbox/client';
import type { ExampleRequest } from './example';

/** Asks a vendor of the sandbox over HTTP, with that vendor's own way to say who asks. */
export async function ask(
  sandbox: Sandbox,
  vendor: VendorName,
  request: ExampleRequest,
): Promise<AxiosResponse> {
  return await ways[vendor](sandbox, request);
}

/** When the vendors' clock stands still, which is the time of the signed examples. */
export const clock = () => now;

const ways = { clickSend: askClickSend, msg91: askMsg91, reach: askReach };

async function askClickSend(sandbox: Sandbox, { method, path, query, body, as }: ExampleRequest) {
  const auth = { stranger: { username: 'sandbox.user', password: 'wrong' }, nobody: undefined };
  return await clickSendOf(sandbox).request({
    ...{ method, url: path, params: query, data: body },
    ...(as ? { auth: auth[as] } : {}),
  });
}

async function askMsg91(sandbox: Sandbox, { method, path, query, body, as }: ExampleRequest) {
  const client = as ? msg91Of(sandbox, { stranger: 'wrong', nobody: '' }[as]) : msg91Of(sandbox);
  const url = path.startsWith('/api/') ? `${sandbox.origin}/msg91${path}` : path;
  return await client.request({ method, url, params: query, data: body });
}

async function askReach(sandbox: Sandbox, { method, path, query = {}, body, as }: ExampleRequest) {
  const sorted = new URLSearchParams(Object.entries(query).sort());
  const signature = as ? { signature: 'bm90IHRoZSBzaWduYXR1cmU=' } : {};
  return await callReach(sandbox, { method, path, query: sorted.toString(), body, ...signature });
}
