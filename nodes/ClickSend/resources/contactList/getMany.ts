import { collection } from '../../../shared/fields/collection';
import { limit, returnAll, simplify, startPage, timeout } from '../../../shared/fields/common';
import { pages } from '../../../shared/operation/operation';
import { MOST_ROWS, pageRequest, readPage } from '../../api/paging';

/** GET /lists (developers.clicksend.com, "Get all contact lists"). */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many contact lists',
  description: 'Get the contact lists of the account',
  fields: [
    returnAll(),
    limit(),
    simplify(),
    collection({ displayName: 'Options', name: 'options', placeholder: 'Add option' }, [startPage(), timeout(30)]),
  ],
  pages: {
    size: MOST_ROWS,
    request: (_parameters, page) => pageRequest('/lists', page),
    read: readPage,
  },
});
