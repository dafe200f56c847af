import { collection } from '../../../shared/fields/collection';
import { pages } from '../../../shared/operation/operation';
import { historyRequest, isWanted } from '../../api/history';
import { MOST_ROWS, readPage } from '../../api/paging';
import { messageIdFilter } from '../../fields/history';
import { listFields } from '../../fields/options';

/** GET /post/postcards/history (developers.clicksend.com, "Get postcard history"), which has no search of its own. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many postcards',
  description: 'Get postcards that were sent',
  fields: [
    ...listFields(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [messageIdFilter()]),
  ],
  pages: {
    size: MOST_ROWS,
    request: ({ filters }, page) =>
      historyRequest('/post/postcards/history', page, filters, { q: undefined }),
    read: readPage,
    keep: (row, { filters }) => isWanted(row, filters),
  },
});
