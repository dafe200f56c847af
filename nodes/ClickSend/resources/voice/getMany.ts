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
  subaccountId,
  toFilter,
} from '../../fields/history';
import { historyFields } from '../../fields/options';

/** GET /voice/history (developers.clicksend.com, "Get voice history"): the pressed keys are in `digits`. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many voice messages',
  description: 'Get voice messages of the last four months, with their state and the keys that were pressed',
  fields: [
    ...historyFields(orderBy('date_added')),
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
  pages: historyPages('/voice/history', ({ orderBy: order }) => ({ order_by: order ?? 'date_added:desc' })),
});
