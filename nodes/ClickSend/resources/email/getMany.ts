import { collection } from '../../../shared/fields/collection';
import { pages } from '../../../shared/operation/operation';
import { MOST_ROWS, pageRequest, readPage } from '../../api/paging';
import { dateFrom, dateTo } from '../../fields/history';
import { listFields } from '../../fields/options';

/** GET /email/history (developers.clicksend.com, "Get transactional email history"). */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many emails',
  description: 'Get the emails that the account sent, with what became of them',
  fields: [
    ...listFields(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
      dateFrom(),
      dateTo(),
    ]),
  ],
  pages: {
    size: MOST_ROWS,
    request: ({ filters }, page) =>
      pageRequest('/email/history', page, { date_from: filters.dateFrom, date_to: filters.dateTo }),
    read: readPage,
  },
});
