import type { IDataObject } from 'n8n-workflow';
import { asObject, asRows, asText } from '../../shared/http/json';
import type { Request } from '../../shared/http/request';
import type { PageContent } from '../../shared/operation/operation';
import { picked } from './fields';

const TIDY = [
  'short_url',
  'long_url',
  'alias',
  'name',
  'status',
  'visits',
  'unique_visits',
  'preview_visits',
  'expiration_date',
];

/** A short link in few fields. Its id is called `url_id` or `_id`; `created_on` is in milliseconds (contract 4.5). */
export function tidyShortlink(link: IDataObject): IDataObject {
  const id = asText(link.url_id) ?? asText(link._id);
  return {
    ...(id === undefined ? {} : { url_id: id }),
    ...picked(link, TIDY),
    ...(typeof link.created_on === 'number' ? { createdAt: new Date(link.created_on).toISOString() } : {}),
  };
}

/** The link that a call answered, bare or in `data`. */
export function shortlinkOf(body: unknown): IDataObject {
  const answer = asObject(body) ?? {};
  return asObject(answer.data) ?? answer;
}

/**
 * The links of a list, which is one page: `offset` is no paging but a zone (contract 4.5).
 * @throws Error when the answer is no list
 */
export function readShortlinks(body: unknown): PageContent {
  const { data } = asObject(body) ?? {};
  if (!Array.isArray(data))
    throw new Error('Reach answered with something else than a list: nothing was read');
  return { rows: asRows(data), more: false };
}

/** All links, for look-ups. */
export const LIST: Request = { method: 'GET', path: '/short_link/' };
