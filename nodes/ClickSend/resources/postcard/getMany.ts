import { collection } from '../../../shared/fields/collection';
import { pages } from '../../../shared/operation/operation';
import { historyPages } from '../../api/history';
import { messageIdFilter } from '../../fields/history';
import { historyFields } from '../../fields/options';

/** GET /post/postcards/history (developers.clicksend.com, "Get postcard history"), which has no search of its own. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many postcards',
  description: 'Get postcards that were sent',
  fields: [
    ...historyFields(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [messageIdFilter()]),
  ],
  pages: historyPages('/post/postcards/history', () => ({ q: undefined })),
});
