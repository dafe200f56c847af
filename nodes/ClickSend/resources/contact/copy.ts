import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { contactPath, dataRow } from '../../api/contact';
import { contactId } from '../../fields/contact';
import { listId, toListId } from '../../fields/contactList';
import { callOptions } from '../../fields/options';

/** PUT /lists/{from}/contacts/{contact_id}/copy/{to} (developers.clicksend.com, "Copy contact to another list"). */
export const copy = call({
  name: 'Copy',
  action: 'Copy contact',
  description: 'Copy a contact to another contact list',
  fields: [listId(), contactId(), toListId(), simplify(), callOptions()],
  request: ({ listId: from, contactId: contact, toListId: to }) => ({
    method: 'PUT',
    path: `${contactPath(from, contact)}/copy/${to}`,
  }),
  rows: dataRow,
});
