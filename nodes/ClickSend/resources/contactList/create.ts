import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { dataRow } from '../../api/contact';
import { callOptions } from '../../fields/options';
import { listName } from './listName';

/** POST /lists (developers.clicksend.com, "Create new contact list"). */
export const create = call({
  name: 'Create',
  action: 'Create contact list',
  description: 'Create an empty contact list',
  fields: [listName(), simplify(), callOptions()],
  request: ({ listName: name }) => ({ method: 'POST', path: '/lists', body: { list_name: name } }),
  rows: dataRow,
});
