import { InvalidInput } from '../../../shared/fields/field';
import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { counted, countedAgain } from '../../api/count';
import { listId, optOutListId } from '../../fields/contactList';
import { callOptions } from '../../fields/options';

/** PUT /lists/{list_id}/remove-opted-out-contacts/{opt_out_list_id} (developers.clicksend.com). */
export const removeOptedOut = call({
  name: 'Remove Opted-Out',
  action: 'Remove opted out contacts from contact list',
  description: 'Delete contacts of a contact list that are also in the opt-out list',
  fields: [listId(), optOutListId(), simplify(), callOptions()],
  check: ({ listId: list, optOutListId: optOut }) => {
    if (Number(list) !== Number(optOut)) return [];
    throw new InvalidInput('Opt-Out List', 'is the contact list itself, which would lose all its contacts');
  },
  request: ({ listId: list, optOutListId: optOut }) => ({
    method: 'PUT',
    path: `/lists/${list}/remove-opted-out-contacts/${optOut}`,
    repeat: 'always',
  }),
  interpret: countedAgain,
  rows: (body, { listId: list, optOutListId: optOut }) => [
    { list_id: Number(list), opt_out_list_id: Number(optOut), ...counted(body) },
  ],
});
