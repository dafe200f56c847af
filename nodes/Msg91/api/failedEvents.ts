import type { IDataObject } from 'n8n-workflow';
import { asObject, asRows, asText } from '../../shared/http/json';
import type { Page, PageContent } from '../../shared/operation/operation';

/**
 * Rows of failed events in both known forms: `failedEvents` as documented connectors give them, and the error log of
 * MSG91's campaigns (`id`, `errors`, `created_at`). Both come out with the same four names.
 */
function failedEventsIn(body: unknown): IDataObject[] {
  const data = asObject(body)?.data;
  const inner = asObject(data) ?? {};
  const rows = Array.isArray(data) ? asRows(data) : [...asRows(inner.failedEvents), ...asRows(inner.data)];
  return rows.map(tidy);
}

function tidy(row: IDataObject): IDataObject {
  const { id, created_at, errors, recipient, ...rest } = row;
  return {
    ...rest,
    eventId: row.eventId ?? id ?? null,
    recipient: recipient ?? null,
    reason: row.reason ?? reasonOf(errors),
    timestamp: row.timestamp ?? created_at ?? null,
  };
}

function reasonOf(errors: unknown): string | null {
  const list = Array.isArray(errors) ? errors : [errors];
  const texts = list.map((error) => asText(error) ?? (asObject(error) ? JSON.stringify(error) : undefined));
  return texts.filter(Boolean).join('; ') || null;
}

/** Without a total, a full page means that there may be another one. */
export function readFailedEvents(body: unknown, page: Page): PageContent {
  const rows = failedEventsIn(body);
  const total = totalOf(body);
  return { rows, more: total === undefined ? rows.length >= page.size : page.offset + rows.length < total };
}

/** The page with the rows under the documented names. */
export function failedEventsPage(body: IDataObject, page: Page): IDataObject {
  const data = asObject(body.data) ?? {};
  const total = totalOf(body);
  const limit = Number(data.limit ?? data.itemsPerPage ?? page.size);
  return {
    ...body,
    data: {
      ...data,
      failedEvents: failedEventsIn(body),
      page: page.number,
      limit,
      ...(total === undefined ? {} : { total }),
    },
  };
}

function totalOf(body: unknown): number | undefined {
  const { total, totalEntityCount } = asObject(asObject(body)?.data) ?? {};
  const known = asText(total) ?? asText(totalEntityCount);
  return known === undefined || Number.isNaN(Number(known)) ? undefined : Number(known);
}
