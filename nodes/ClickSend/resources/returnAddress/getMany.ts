import { pages } from '../../../shared/operation/operation';
import { MOST_ROWS, pageRequest, readPage } from '../../api/paging';
import { listFields } from '../../fields/options';

/** GET /post/return-addresses (developers.clicksend.com, "Return addresses"). */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many return addresses',
  description: 'Get the return addresses of the account',
  fields: listFields(),
  pages: {
    size: MOST_ROWS,
    request: (_parameters, page) => pageRequest('/post/return-addresses', page),
    read: readPage,
  },
});
