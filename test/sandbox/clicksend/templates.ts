import { textOf } from '../http/json';
import type { JsonObject } from '../http/json';
import type { Route } from '../http/vendor';
import { collectionRoutes, Records } from './records';

/** The SMS templates that every sandbox starts with. */
export function seedTemplates(): Records<JsonObject> {
  const templates = new Records('template_id', 630);
  templates.add({ template_name: 'Order shipped', body: 'Your order is on its way.' });
  templates.add({ template_name: 'Reminder', body: 'See you tomorrow at 9.' });
  return templates;
}

/** SMS templates. */
export function templateRoutes(templates: () => Records<JsonObject>): Route[] {
  return collectionRoutes({
    path: '/sms/templates',
    records: templates,
    rowOf: ({ template_name, body }) => ({ template_name, body }),
    listed: (rows, query) => ordered(rows.filter(meets(query.get('q'))), query.get('order_by')),
    deleted: null,
  });
}

/** `q=template_name:order,body:way`: every condition counts, capitals do not. */
function meets(conditions: string | null): (row: JsonObject) => boolean {
  const pairs = (conditions ?? '').split(',').filter(Boolean).map(pairOf);
  return (row) =>
    pairs.every(([name, value]) => textOf(row[name]).toLowerCase().includes(value.toLowerCase()));
}

function pairOf(condition: string): [name: string, value: string] {
  const colon = condition.indexOf(':');
  return [condition.slice(0, colon), condition.slice(colon + 1)];
}

function ordered(rows: JsonObject[], orderBy: string | null): JsonObject[] {
  return orderBy === 'template_id:desc' ? [...rows].reverse() : rows;
}
