import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { contactPath } from '../../api/contact';
import { deletedBefore } from '../../api/deletion';
import { contactId } from '../../fields/contact';
import { listId } from '../../fields/contactList';
import { callOptions } from '../../fields/options';

/** DELETE /lists/{list_id}/contacts/{contact_id} (developers.clicksend.com, "Delete a contact"). */
export const deleteOne = call({
  name: 'Delete',
  action: 'Delete contact',
  description: 'Delete a contact from a contact list',
  fields: [listId(), contactId(), simplify(), callOptions()],
  request: ({ listId: list, contactId: contact }) => ({
    method: 'DELETE',
    path: contactPath(list, contact),
    repeat: 'always',
  }),
  interpret: deletedBefore,
  rows: (_body, { listId: list, contactId: contact }) => [
    { deleted: true, list_id: Number(list), contact_id: Number(contact) },
  ],
});
