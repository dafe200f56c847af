import type { IDataObject } from 'n8n-workflow';
import { asObject, asRows, asText } from '../../shared/http/json';
import type { QueryValue, Request } from '../../shared/http/request';
import type { Page, PageContent } from '../../shared/operation/operation';
import type { VariableSource } from './known';

/** MSG91's campaign service, below the base URL. */
export const CAMPAIGNS = '/campaign/api';

const CHANNELS: Record<string, string> = {
  '1': 'email',
  '2': 'sms',
  '3': 'whatsApp',
  '4': 'voice',
  '5': 'rcs',
  '6': 'condition',
};

/** One page of the campaigns, with MSG91's own names for page and size. */
export function campaignsRequest(query: Record<string, QueryValue>, { number, size }: Page): Request {
  return {
    method: 'GET',
    path: `${CAMPAIGNS}/campaigns`,
    query: { ...query, pageNo: number, itemsPerPage: size },
  };
}

/** What a campaign asks for: the fields of a contact, and the variables of its texts. */
export function campaignFieldsRequest(slug: string, source?: string): Request {
  return {
    method: 'GET',
    path: `${CAMPAIGNS}/campaigns/${encodeURIComponent(slug)}/fields`,
    query: { source },
  };
}

function campaignVariablesOf(body: unknown): string[] {
  const { variables } = asObject(asObject(body)?.data) ?? {};
  return Array.isArray(variables) ? variables.map(asText).filter((name) => name !== undefined) : [];
}

/** Where the variables of a campaign are read. */
export function campaignSource(slug: string): VariableSource<string> {
  return {
    what: 'campaign',
    request: campaignFieldsRequest(slug),
    variables: (body) => (asObject(asObject(body)?.data) ? campaignVariablesOf(body) : undefined),
    nameOf: (name) => name,
  };
}

/** Rows in MSG91's form (`data.data`) and in that of documented connectors (`data.campaigns`). */
function rowsIn(body: unknown): IDataObject[] {
  const data = asObject(body)?.data;
  const inner = asObject(data) ?? {};
  return Array.isArray(data) ? asRows(data) : [...asRows(inner.data), ...asRows(inner.campaigns)];
}

/** The campaigns of a page; without a count, a full page means that there may be another one. */
export function readCampaigns(body: unknown, page: Page): PageContent {
  const { totalPageCount, total } = asObject(asObject(body)?.data) ?? {};
  const rows = rowsIn(body);
  const known = totalPageCount !== undefined || total !== undefined;
  const more = page.number < Number(totalPageCount ?? 0) || page.offset + rows.length < Number(total ?? 0);
  return { rows, more: known ? more : rows.length >= page.size };
}

/** `campaign_id` and `name` as documented connectors name them; running needs `slug`. */
export function tidyCampaign({ id, channels, ...rest }: IDataObject): IDataObject {
  return {
    campaign_id: id,
    ...rest,
    ...(channels === undefined ? {} : { channels: channelsOf(channels) }),
  };
}

/** "1,2" in older answers, `[{channel_id: 1}]` in newer ones. */
function channelsOf(channels: unknown): string[] {
  const ids = Array.isArray(channels)
    ? channels.map((channel) => asObject(channel)?.channel_id ?? channel)
    : String(channels ?? '').split(',');
  return ids
    .map((id) => String(id).trim())
    .filter(Boolean)
    .map((id) => CHANNELS[id] ?? id);
}

/** The page as it came, with the names of documented connectors beside MSG91's own. */
export function campaignsPage(body: IDataObject, page: Page): IDataObject {
  const data = asObject(body.data) ?? {};
  return {
    ...body,
    data: {
      ...data,
      campaigns: rowsIn(body).map(tidyCampaign),
      current_page: data.current_page ?? data.pageNumber ?? data.pageNo ?? page.number,
      per_page: data.per_page ?? data.itemsPerPage ?? page.size,
      total: data.total ?? data.totalEntityCount ?? null,
    },
  };
}
