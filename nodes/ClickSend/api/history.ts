import type { IDataObject } from 'n8n-workflow';
import { asText } from '../../shared/http/json';
import type { QueryValue, Request } from '../../shared/http/request';
import type { Page, PagesOperation } from '../../shared/operation/operation';
import { isSearchable } from './conditions';
import { MOST_ROWS, onlyRows, pageRequest, readPage } from './paging';

/** What a history can be narrowed down to; each kind of message offers those its rows have. */
export interface HistoryFilters {
  customString?: string;
  /** Unix seconds. */
  dateFrom?: number;
  dateTo?: number;
  direction?: 'in' | 'out';
  from?: string;
  messageId?: string;
  status?: string;
  subaccountId?: number;
  to?: string;
}

interface HistoryParameters {
  filters: HistoryFilters;
  options: { orderBy?: string; startPage?: number };
}

/**
 * How a history is read and narrowed down.
 * @param query what is asked for besides, for instance an order
 */
export function historyPages(
  path: string,
  query: (options: HistoryParameters['options']) => Record<string, QueryValue>,
): PagesOperation<HistoryParameters>['pages'] {
  return {
    size: MOST_ROWS,
    request: ({ filters, options }, page) => historyRequest(path, page, filters, query(options)),
    read: readPage,
    keep: (row, { filters }) => isWanted(row, filters),
    raw: (body, _page, { filters }) => onlyRows(body, (row) => isWanted(row, filters)),
  };
}

/** The fields that `q` can search, the rarest value first (developers.clicksend.com, "Get SMS history"). */
const SEARCHABLE = ['message_id', 'to', 'from', 'status', 'subaccount_id'] as const;

/**
 * One page of a history. The newest documentation lets `q` search one field, an older one several: one is searched by
 * ClickSend, and all are compared here once more.
 */
export function historyRequest(
  path: string,
  page: Page,
  filters: HistoryFilters,
  query: Record<string, QueryValue> = {},
): Request {
  const wanted = valuesOf(filters);
  const searched = SEARCHABLE.find(
    (name) => wanted[name] !== undefined && isSearchable(String(wanted[name])),
  );
  const isNarrowed = Object.keys(wanted).length > 0;
  return pageRequest(path, isNarrowed ? { ...page, size: MOST_ROWS } : page, {
    q: searched && `${searched}:${written(searched, String(wanted[searched]))}`,
    ...query,
    date_from: filters.dateFrom,
    date_to: filters.dateTo,
  });
}

/** ClickSend writes numbers with a plus sign; numbers without a country code and short codes have none. */
function written(name: string, value: string): string {
  const isNumber = (name === 'to' || name === 'from') && /^[1-9]\d{7,}$/.test(value);
  return isNumber ? `+${value}` : value;
}

/** The filters by the names of the rows; times are ClickSend's business. */
function valuesOf(filters: HistoryFilters): IDataObject {
  const { customString, direction, from, messageId, status, subaccountId, to } = filters;
  const values: IDataObject = {
    custom_string: customString,
    direction,
    from,
    message_id: messageId,
    status,
    subaccount_id: subaccountId,
    to,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** True for a row that all filters fit. */
export function isWanted(row: IDataObject, filters: HistoryFilters): boolean {
  return Object.entries(valuesOf(filters)).every(([name, wanted]) => fits(name, row[name], String(wanted)));
}

function fits(name: string, found: unknown, wanted: string): boolean {
  const value = asText(found) ?? '';
  if (name !== 'to' && name !== 'from') return value.toLowerCase() === wanted.toLowerCase();
  return withoutPlus(value) === withoutPlus(wanted);
}

function withoutPlus(sender: string): string {
  return sender.replace(/^\+/, '').toLowerCase();
}
