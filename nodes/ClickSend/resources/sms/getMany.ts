import { pages } from '../../../shared/operation/operation';
import { historyRequest, isWanted } from '../../api/history';
import { MOST_ROWS, readPage } from '../../api/paging';
import { messageFilters, orderBy } from '../../fields/history';
import { listFields } from '../../fields/options';

/** GET /sms/history (developers.clicksend.com, "Get SMS history"), which ClickSend keeps for four months. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many SMS messages',
  description: 'Get text messages that were sent or received in the last four months, with their state',
  fields: [...listFields(orderBy()), messageFilters()],
  pages: {
    size: MOST_ROWS,
    request: ({ filters, options }, page) =>
      historyRequest('/sms/history', page, filters, { order_by: options.orderBy ?? 'date:desc' }),
    read: readPage,
    keep: (row, { filters }) => isWanted(row, filters),
  },
});
