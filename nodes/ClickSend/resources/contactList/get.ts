import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { dataRow } from '../../api/contact';
import { listId } from '../../fields/contactList';
import { callOptions } from '../../fields/options';

/** GET /lists/{list_id} (developers.clicksend.com, "Get a specific contact list"). */
export const get = call({
  name: 'Get',
  action: 'Get contact list',
  description: 'Get a contact list and the number of its contacts',
  fields: [listId(), simplify(), callOptions()],
  request: ({ listId: list }) => ({ method: 'GET', path: `/lists/${list}` }),
  rows: dataRow,
});
