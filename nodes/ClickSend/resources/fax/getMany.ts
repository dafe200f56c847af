import { collection } from '../../../shared/fields/collection';
import { pages } from '../../../shared/operation/operation';
import { historyRequest, isWanted } from '../../api/history';
import { MOST_ROWS, readPage } from '../../api/paging';
import {
  customStringFilter,
  dateFrom,
  dateTo,
  messageIdFilter,
  orderBy,
  statusFilter,
  toFilter,
} from '../../fields/history';
import { listFields } from '../../fields/options';

/** GET /fax/history (developers.clicksend.com, "Get fax history"): one page calls the order `order`, others `order_by`. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many faxes',
  description: 'Get faxes of the last four months, with their state',
  fields: [
    ...listFields(orderBy('date_added')),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
      customStringFilter(),
      dateFrom(),
      dateTo(),
      messageIdFilter(),
      statusFilter(),
      toFilter(),
    ]),
  ],
  pages: {
    size: MOST_ROWS,
    request: ({ filters, options: { orderBy: order } }, page) =>
      historyRequest('/fax/history', page, filters, { order_by: order, order }),
    read: readPage,
    keep: (row, { filters }) => isWanted(row, filters),
  },
});
