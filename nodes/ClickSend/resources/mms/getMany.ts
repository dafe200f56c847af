import { pages } from '../../../shared/operation/operation';
import { historyRequest, isWanted } from '../../api/history';
import { MOST_ROWS, readPage } from '../../api/paging';
import { messageFilters, orderBy } from '../../fields/history';
import { listFields } from '../../fields/options';

/** GET /mms/history (developers.clicksend.com, "Get MMS history"), which ClickSend keeps for four months. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many MMS messages',
  description: 'Get MMS messages that were sent or received in the last four months, with their state',
  fields: [...listFields(orderBy()), messageFilters()],
  pages: {
    size: MOST_ROWS,
    request: ({ filters, options }, page) =>
      historyRequest('/mms/history', page, filters, { order_by: options.orderBy ?? 'date:desc' }),
    read: readPage,
    keep: (row, { filters }) => isWanted(row, filters),
  },
});
