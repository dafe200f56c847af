import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { deletedBefore } from '../../api/deletion';
import { listId } from '../../fields/contactList';
import { callOptions } from '../../fields/options';

/** DELETE /lists/{list_id} (developers.clicksend.com, "Delete a contact list"). */
export const deleteOne = call({
  name: 'Delete',
  action: 'Delete contact list',
  description: 'Delete a contact list together with its contacts',
  fields: [listId(), simplify(), callOptions()],
  request: ({ listId: list }) => ({ method: 'DELETE', path: `/lists/${list}`, repeat: 'always' }),
  interpret: deletedBefore,
  rows: (_body, { listId: list }) => [{ deleted: true, list_id: Number(list) }],
});
