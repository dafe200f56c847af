import { collection } from '../../../shared/fields/collection';
import { moment } from '../../../shared/fields/values';
import { pages } from '../../../shared/operation/operation';
import { MOST_ROWS, pageRequest, readPage } from '../../api/paging';
import { listFields } from '../../fields/options';

const dateFrom = () =>
  moment({
    displayName: 'Date From',
    name: 'dateFrom',
    type: 'dateTime',
    default: '',
    description: 'Only emails from this time on',
  });

const dateTo = () =>
  moment({
    displayName: 'Date To',
    name: 'dateTo',
    type: 'dateTime',
    default: '',
    description: 'Only emails up to this time',
  });

/** GET /email/history (developers.clicksend.com, "Get transactional email history"). */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many emails',
  description: 'Get the emails that the account sent',
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
