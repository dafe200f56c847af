import { accountEndpoints } from './account';
import { automationEndpoints } from './automations';
import { contactEndpoints } from './contacts';
import type { Endpoint } from './endpoint';
import { id, number, text } from './fields';
import type { Fields } from './fields';
import { messageEndpoints } from './messages';
import { postEndpoints } from './post';

/**
 * Every request that our nodes may send to ClickSend, as its published OpenAPI has it (2026; fax, letters and
 * postcards from the last edition that had them): schemas and, where a schema is only an example, the table of the
 * same page. What deviates says so and why. The sandbox refuses what is not in here.
 */
export const endpoints: readonly Endpoint[] = [
  ...messageEndpoints,
  ...postEndpoints,
  ...contactEndpoints,
  ...accountEndpoints,
  ...automationEndpoints,
];

/** What the names in paths stand for. */
export const pathFields: Fields = {
  contact_id: id,
  list_id: id,
  message_id: text,
  month: number(1, 12),
  opt_out_list_id: id,
  return_address_id: id,
  rule_id: id,
  template_id: id,
  to_list_id: id,
  year: number(2000, 2999),
};
