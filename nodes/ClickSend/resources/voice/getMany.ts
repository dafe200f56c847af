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
  subaccountId,
  toFilter,
} from '../../fields/history';
import { listFields } from '../../fields/options';

/** GET /voice/history (developers.clicksend.com, "Get voice history"): the pressed keys are in `digits`. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many voice messages',
  description: 'Get voice messages of the last four months, with their state and the keys that were pressed',
  fields: [
    ...listFields(orderBy('date_added')),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
      customStringFilter(),
      dateFrom(),
      dateTo(),
      messageIdFilter(),
      statusFilter(),
      subaccountId(),
      toFilter(),
    ]),
  ],
  pages: {
    size: MOST_ROWS,
    request: ({ filters, options }, page) =>
      historyRequest('/voice/history', page, filters, { order_by: options.orderBy ?? 'date_added:desc' }),
    read: readPage,
    keep: (row, { filters }) => isWanted(row, filters),
  },
});
