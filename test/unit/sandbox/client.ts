import { createHmac } from 'node:crypto';

import axios from 'axios';
import type { AxiosInstance, AxiosResponse } from 'axios';

import { startSandbox } from '../../sandbox/server';
import type { Sandbox, SandboxOptions } from '../../sandbox/server';

export const now = Date.parse('Mon, 14 Jul 2025 15:04:05 GMT');

/** A clock that a test moves by hand. */
export function handClock(start = now) {
  let time = start;
  return { clock: () => time, advance: (ms: number) => (time += ms) };
}

/** A sandbox for one test file: started before its tests, emptied between them. */
export function useSandbox(options: SandboxOptions = {}): () => Sandbox {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await startSandbox(options);
  });
  afterEach(() => sandbox.reset());
  afterAll(() => sandbox.close());
  return () => sandbox;
}

const plain = { validateStatus: () => true, maxRedirects: 0, timeout: 5_000 };

/** ClickSend as one of its customers. */
export function clickSendOf({ credentials }: Sandbox): AxiosInstance {
  const { username, apiKey, baseUrl } = credentials.clickSendAccountApi;
  return axios.create({ ...plain, baseURL: baseUrl, auth: { username, password: apiKey } });
}

/** MSG91 as one of its customers. */
export function msg91Of(
  { credentials }: Sandbox,
  authKey = credentials.msg91AuthKeyApi.authKey,
): AxiosInstance {
  const headers = authKey === '' ? {} : { authkey: authKey };
  return axios.create({ ...plain, baseURL: credentials.msg91AuthKeyApi.baseUrl, headers });
}

export interface ReachCall {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  /** In canonical form: sorted and encoded. */
  query?: string;
  body?: unknown;
  date?: string;
  signature?: string;
}

/** Calls Reach with a signature over the query and body as given. */
export function callReach({ credentials }: Sandbox, call: ReachCall): Promise<AxiosResponse> {
  const { apiKey, apiSecret, baseUrl } = credentials.reachSmsApi;
  const { method, path, query = '', date = new Date(now).toUTCString() } = call;
  const data =
    typeof call.body === 'string' ? call.body : call.body === undefined ? '' : JSON.stringify(call.body);
  const canonical = apiKey + date + query + data;
  const signature = call.signature ?? createHmac('sha1', apiSecret).update(canonical).digest('base64');
  const headers = {
    Date: date,
    Authorization: `IM ${apiKey}:${signature}`,
    'Content-Type': 'application/json; charset=utf-8',
  };
  const url = baseUrl + path + (query === '' ? '' : `?${query}`);
  return axios.request({ ...plain, method, url, headers, ...(data === '' ? {} : { data }) });
}
