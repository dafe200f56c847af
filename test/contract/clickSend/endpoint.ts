import type { Fields, Shape } from './fields';
import { number } from './fields';

/** One call of the API: what its path, query and body may hold. */
export interface Endpoint {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `/lists/{list_id}`; what the names stand for is told by `pathFields`. */
  path: string;
  query?: Fields;
  /** No body at all without it. */
  body?: Shape;
  /** True when the body may be left out. */
  optionalBody?: true;
}

export const get = (path: string, query: Fields = {}): Endpoint => ({ method: 'GET', path, query });

export const post = (path: string, body: Shape): Endpoint => ({ method: 'POST', path, body });

export const put = (path: string, body?: Shape): Endpoint => ({
  method: 'PUT',
  path,
  ...(body === undefined ? {} : { body }),
});

export const remove = (path: string): Endpoint => ({ method: 'DELETE', path });

/** ClickSend documents 15 rows a page as the least and the usual, and 100 as the most. */
export const paging: Fields = { page: number(1), limit: number(15, 100) };

export const period: Fields = { date_from: number(), date_to: number() };
