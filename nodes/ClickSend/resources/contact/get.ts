import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { contactPath, dataRow } from '../../api/contact';
import { contactId } from '../../fields/contact';
import { listId } from '../../fields/contactList';
import { callOptions } from '../../fields/options';

/** GET /lists/{list_id}/contacts/{contact_id} (developers.clicksend.com, "Get a specific contact"). */
export const get = call({
  name: 'Get',
  action: 'Get contact',
  description: 'Get a contact of a contact list',
  fields: [listId(), contactId(), simplify(), callOptions()],
  request: ({ listId: list, contactId: contact }) => ({ method: 'GET', path: contactPath(list, contact) }),
  rows: dataRow,
});
