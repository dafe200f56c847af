import type { AxiosInstance } from 'axios';
import axios, { isAxiosError } from 'axios';

export interface Owner {
  email: string;
  password: string;
  firstName: string;
  lastName: string;
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';

/** Signs in to n8n's own REST interface, the one the editor uses, and keeps the cookie. */
export class Session {
  private readonly http: AxiosInstance;
  private cookie = '';

  constructor(readonly origin: string) {
    // n8n ties the cookie to this header: the same value has to come with every call.
    this.http = axios.create({ baseURL: origin, headers: { 'browser-id': 'development' }, timeout: 120_000 });
  }

  /** Creates the owner on a fresh n8n, signs in on one that has an owner. */
  async signIn(owner: Owner): Promise<void> {
    const settings = await this.call<{ userManagement: { showSetupOnFirstLoad: boolean } }>(
      'GET',
      '/rest/settings',
    );
    const { email, password } = owner;
    if (settings.userManagement.showSetupOnFirstLoad) await this.call('POST', '/rest/owner/setup', owner);
    else await this.call('POST', '/rest/login', { emailOrLdapLoginId: email, password });
  }

  /** n8n wraps its answers in `data`; what is returned is unwrapped. */
  async call<T>(method: Method, path: string, body?: object): Promise<T> {
    return (await this.raw<{ data: T }>(method, path, body)).data;
  }

  async raw<T>(method: Method, path: string, body?: object): Promise<T> {
    try {
      const headers = this.cookie ? { cookie: this.cookie } : {};
      const answer = await this.http.request<T>({ method, url: path, data: body, headers });
      this.keepCookie(answer.headers['set-cookie']);
      return answer.data;
    } catch (error) {
      throw explain(error, `${method} ${path}`);
    }
  }

  private keepCookie(cookies: string[] | undefined): void {
    const signedIn = cookies?.find((cookie) => cookie.startsWith('n8n-auth='));
    if (signedIn) this.cookie = signedIn.split(';')[0] ?? '';
  }
}

function explain(error: unknown, call: string): Error {
  if (!isAxiosError<{ message?: string }>(error))
    return error instanceof Error ? error : new Error(String(error));
  if (!error.response) return new Error(`n8n did not answer ${call}: ${error.message}`);
  const { status, data } = error.response;
  return new Error(`n8n refused ${call} with ${status}: ${data?.message ?? JSON.stringify(data)}`);
}
