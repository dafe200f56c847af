import type { JsonObject } from '../http/json';
import type { Route } from '../http/vendor';
import { text } from './fieldCheck';
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
    fields: { template_name: { check: text, required: true }, body: { check: text, required: true } },
    rowOf: ({ template_name, body }) => ({ template_name, body }),
    deleted: null,
  });
}
