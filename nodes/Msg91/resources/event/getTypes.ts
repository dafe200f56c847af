import type { IDataObject } from 'n8n-workflow';
import { simplify } from '../../../shared/fields/output';
import { asObject, asText } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { callOptions } from '../../fields/options';
import { apiPath, pathOf, phonebookId, SEGMENTO } from '../../fields/segmento';

const PATH = `${SEGMENTO}/suggestions/{phonebookId}/event_types`;

/** The path is the one of MSG91's own dashboard; whether it takes an auth key is not confirmed. */
export const getTypes = call({
  name: 'Get Types',
  action: 'Get event types',
  description:
    "Get the kinds of events that a phonebook of MSG91's Segmento knows. The path is the one of MSG91's dashboard: if a key may not use it, set another one in the option API Path.",
  fields: [phonebookId(), simplify(), callOptions(apiPath(PATH))],
  request: ({ phonebookId: id, options }) => ({
    method: 'GET',
    path: pathOf(options.apiPath ?? PATH, { phonebookId: id }),
  }),
  rows: (body) => typesIn(body),
});

/** A list of objects, or of names alone. */
function typesIn(body: unknown): IDataObject[] {
  const data = Array.isArray(body) ? body : asObject(body)?.data;
  const list: unknown[] = Array.isArray(data) ? data : [];
  return list.map((entry) => asObject(entry) ?? { name: asText(entry) ?? null });
}
