import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { limit, returnAll } from '../../../shared/fields/paging';
import { text } from '../../../shared/fields/values';
import { pages } from '../../../shared/operation/operation';
import { MOST_ROWS, readList } from '../../api/list';
import { isNamedLike, tidyTag } from '../../api/tags';
import { listOptions } from '../../fields/options';

const search = () =>
  text({
    displayName: 'Search',
    name: 'search',
    type: 'string',
    default: '',
    placeholder: 'e.g. vip',
    description: 'Only tags whose name contains this',
  });

/** GET tags (contract 4.3). Sources differ about the name of the search, so names are looked at again. */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many tags',
  description: 'Get the tags of the account, each with the number of its contacts',
  fields: [
    returnAll(),
    limit(),
    simplify(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [search()]),
    listOptions(),
  ],
  pages: {
    size: MOST_ROWS,
    request: ({ filters }, { offset, size }) => ({
      method: 'GET',
      path: '/tags',
      query: { search: filters.search, start: offset, limit: size },
    }),
    read: readList,
    keep: (row, { filters }) => isNamedLike(row, filters.search),
    tidy: tidyTag,
  },
});
