import { pages } from '../../../shared/operation/operation';
import { MOST_ROWS, pageRequest, readPage } from '../../api/paging';
import { listFields } from '../../fields/options';

/** GET /lists (developers.clicksend.com, "Get all contact lists"). */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many contact lists',
  description: 'Get the contact lists of the account',
  fields: listFields(),
  pages: {
    size: MOST_ROWS,
    request: (_parameters, page) => pageRequest('/lists', page),
    read: readPage,
  },
});
