import { collection } from '../../../shared/fields/collection';
import { pages } from '../../../shared/operation/operation';
import { historyPages } from '../../api/history';
import { customStringFilter, messageIdFilter } from '../../fields/history';
import { historyFields } from '../../fields/options';

/** GET /post/letters/history (developers.clicksend.com, "Get letter history"), which has no search of its own. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many letters',
  description: 'Get letters that were sent',
  fields: [
    ...historyFields(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
      customStringFilter(),
      messageIdFilter(),
    ]),
  ],
  pages: historyPages('/post/letters/history', () => ({ q: undefined })),
});
