import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { limit, returnAll } from '../../../shared/fields/paging';
import { text } from '../../../shared/fields/values';
import { pages } from '../../../shared/operation/operation';
import { tidyContact } from '../../api/contacts';
import { MOST_ROWS, readList } from '../../api/list';
import { contactStatus } from '../../fields/contactStatus';
import { listOptions } from '../../fields/options';

const query = () =>
  text({
    displayName: 'Search',
    name: 'query',
    type: 'string',
    default: '',
    placeholder: 'e.g. López',
    description: 'Only contacts whose number, first name or last name contains this',
  });

/** GET contacts (contract 4.2). */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many contacts',
  description: 'Get contacts of the account, by name, number or status',
  fields: [
    returnAll(),
    limit(),
    simplify(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
      query(),
      contactStatus(),
    ]),
    listOptions(),
  ],
  pages: {
    size: MOST_ROWS,
    request: ({ filters }, { offset, size }) => ({
      method: 'GET',
      path: '/contacts',
      query: { query: filters.query, status: filters.status?.join(','), start: offset, limit: size },
    }),
    read: readList,
    tidy: tidyContact,
  },
});
