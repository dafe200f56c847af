import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { dataOf } from '../../api/envelope';
import { listId, optOutListId } from '../../fields/contactList';
import { callOptions } from '../../fields/options';

/** PUT /lists/{list_id}/remove-opted-out-contacts/{opt_out_list_id} (developers.clicksend.com). */
export const removeOptedOut = call({
  name: 'Remove Opted-Out',
  action: 'Remove opted out contacts from contact list',
  description: 'Delete contacts of a contact list that are also in the opt-out list',
  fields: [listId(), optOutListId(), simplify(), callOptions()],
  request: ({ listId: list, optOutListId: optOut }) => ({
    method: 'PUT',
    path: `/lists/${list}/remove-opted-out-contacts/${optOut}`,
    repeat: 'always',
  }),
  rows: (body, { listId: list, optOutListId: optOut }) => [
    { list_id: Number(list), opt_out_list_id: Number(optOut), ...dataOf(body) },
  ],
});
