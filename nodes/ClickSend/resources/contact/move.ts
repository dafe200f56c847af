import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { contactPath, dataRow } from '../../api/contact';
import { contactId } from '../../fields/contact';
import { listId, toListId } from '../../fields/contactList';
import { callOptions } from '../../fields/options';

/** PUT /lists/{from}/contacts/{contact_id}/transfer/{to} (developers.clicksend.com, "Transfer contact"). */
export const move = call({
  name: 'Move',
  action: 'Move contact',
  description: 'Move a contact to another contact list',
  fields: [listId(), contactId(), toListId(), simplify(), callOptions()],
  request: ({ listId: from, contactId: contact, toListId: to }) => ({
    method: 'PUT',
    path: `${contactPath(from, contact)}/transfer/${to}`,
  }),
  rows: dataRow,
});
