import type { IHttpRequestOptions } from 'n8n-workflow';

/** n8n hands `authenticate` its new request options, and from the HTTP Request node also the old ones (`uri`). */
export type AddressedOptions = IHttpRequestOptions & { uri?: string };

/**
 * The address a request goes to: absolute ones (n8n's "Custom API Call") stay, others are put behind the base URL.
 * Doing it twice changes nothing: n8n authenticates again after an HTTP 401.
 */
export function addressOf(options: AddressedOptions, baseUrl: string): string {
  const url = options.url || options.uri || '';
  if (/^https?:\/\//i.test(url)) return url;
  return `${withoutTrailingSlashes(options.baseURL ?? baseUrl)}/${url.replace(/^\/+/, '')}`;
}

/** A base URL as users paste it: spaces around it and slashes behind it do no harm. */
export function withoutTrailingSlashes(baseUrl: string): string {
  return baseUrl.trim().replace(/\/+$/, '');
}
