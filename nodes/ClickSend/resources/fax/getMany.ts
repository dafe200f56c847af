import { collection } from '../../../shared/fields/collection';
import { pages } from '../../../shared/operation/operation';
import { historyPages } from '../../api/history';
import {
  customStringFilter,
  dateFrom,
  dateTo,
  messageIdFilter,
  orderBy,
  statusFilter,
  toFilter,
} from '../../fields/history';
import { historyFields } from '../../fields/options';

/** GET /fax/history (developers.clicksend.com, "Get fax history"): one page calls the order `order`, others `order_by`. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many faxes',
  description: 'Get faxes of the last four months, with their state',
  fields: [
    ...historyFields(orderBy('date_added')),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
      customStringFilter(),
      dateFrom(),
      dateTo(),
      messageIdFilter(),
      statusFilter(),
      toFilter(),
    ]),
  ],
  pages: historyPages('/fax/history', ({ orderBy: order }) => ({ order_by: order, order })),
});
