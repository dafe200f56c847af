import type { IHttpRequestOptions } from 'n8n-workflow';
import type { AddressedOptions } from '../../shared/http/address';
import { asObject } from '../../shared/http/json';
import { addressBehind } from './address';

/** What the credential holds. */
export interface Account {
  authKey: string;
  baseUrl: string;
}

/** Checks a token of the OTP widget (docs.msg91.com, "OTP Widget"): reads the key from the body. */
export const WIDGET_VERIFICATION = '/widget/verifyAccessToken';

/** The old balance call (MSG91's PHP API): reads the key from the query. */
export const OLD_BALANCE = '/api/balance.php';

/**
 * Puts the key where MSG91 reads it: always in the header, and by path also in the body or the query. The operations
 * never see it. Doing it twice changes nothing: n8n authenticates again after an HTTP 401.
 */
export function authenticated(options: AddressedOptions, { authKey, baseUrl }: Account): IHttpRequestOptions {
  const url = addressBehind(options.baseURL ?? baseUrl, options.url || options.uri || '');
  const [path = ''] = url.split('?');
  return {
    ...options,
    baseURL: undefined,
    headers: { ...options.headers, authkey: authKey },
    url: path.endsWith(OLD_BALANCE) ? withKeyInQuery(url, authKey) : url,
    ...(path.endsWith(WIDGET_VERIFICATION) ? { body: withKeyInBody(options.body, authKey) } : {}),
  };
}

function withKeyInQuery(url: string, authKey: string): string {
  const [path = '', query = ''] = url.split('?');
  const others = query.split('&').filter((pair) => pair !== '' && !pair.startsWith('authkey='));
  return `${path}?${[`authkey=${encodeURIComponent(authKey)}`, ...others].join('&')}`;
}

/** The engine hands over JSON text, n8n's HTTP Request node an object. */
function withKeyInBody(body: unknown, authKey: string): string {
  const given = typeof body === 'string' ? asObject(JSON.parse(body)) : asObject(body);
  return JSON.stringify({ ...given, authkey: authKey });
}
