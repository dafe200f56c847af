import { pages } from '../../../shared/operation/operation';
import { MOST_ROWS, pageRequest, readPage } from '../../api/paging';
import { listFields } from '../../fields/options';

/** GET /sms/templates (developers.clicksend.com, "Get all templates"). */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many templates',
  description: 'Get the SMS templates of the account',
  fields: listFields(),
  pages: {
    size: MOST_ROWS,
    request: (_parameters, page) => pageRequest('/sms/templates', page),
    read: readPage,
  },
});
