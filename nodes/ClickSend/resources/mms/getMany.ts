import { pages } from '../../../shared/operation/operation';
import { historyPages } from '../../api/history';
import { messageFilters, orderBy } from '../../fields/history';
import { historyFields } from '../../fields/options';

/** GET /mms/history (developers.clicksend.com, "Get MMS history"), which ClickSend keeps for four months. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many MMS messages',
  description: 'Get MMS messages that were sent or received in the last four months, with their state',
  fields: [...historyFields(orderBy()), messageFilters()],
  pages: historyPages('/mms/history', ({ orderBy: order }) => ({ order_by: order ?? 'date:desc' })),
});
