import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { limit, returnAll } from '../../../shared/fields/paging';
import { pages } from '../../../shared/operation/operation';
import { tidyContact } from '../../api/contacts';
import { MOST_ROWS, readList } from '../../api/list';
import { pathRequest } from '../../api/paths';
import { contactStatus } from '../../fields/contactStatus';
import { listOptions } from '../../fields/options';
import { tagName } from '../../fields/tagName';

/** GET tags/{tag}/contacts (contract 4.3). */
export const getContacts = pages({
  name: 'Get Contacts',
  action: 'Get contacts of tag',
  description: 'Get the contacts that have a tag, one item per contact',
  fields: [
    tagName('Name of the tag'),
    returnAll(),
    limit(),
    simplify(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [contactStatus()]),
    listOptions(),
  ],
  pages: {
    size: MOST_ROWS,
    request: ({ tagName: tag, filters }, { offset, size }) =>
      pathRequest(
        {
          method: 'GET',
          path: '/tags/{tag_name}/contacts',
          query: { status: filters.status?.join(','), start: offset, limit: size },
        },
        { tag_name: tag },
      ),
    read: readList,
    keep: (row, { filters }) => filters.status === undefined || hasStatus(row.status, filters.status),
    tidy: tidyContact,
  },
});

/** Only one SDK sends the filter here, so the platform may not know it. */
function hasStatus(status: unknown, wanted: string[]): boolean {
  return status === undefined || wanted.includes(String(status).replace('SUBSCRIBED', 'SUSCRIBED'));
}
