import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { dataRow } from '../../api/contact';
import { listId } from '../../fields/contactList';
import { callOptions } from '../../fields/options';
import { listName } from './listName';

/** PUT /lists/{list_id} (developers.clicksend.com, "Update a contact list"). */
export const update = call({
  name: 'Update',
  action: 'Update contact list',
  description: 'Give a contact list another name',
  fields: [listId(), listName(), simplify(), callOptions()],
  request: ({ listId: list, listName: name }) => ({
    method: 'PUT',
    path: `/lists/${list}`,
    repeat: 'always',
    body: { list_name: name },
  }),
  rows: dataRow,
});
