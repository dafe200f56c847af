import { collection } from '../../../shared/fields/collection';
import { moment } from '../../../shared/fields/values';
import { pages } from '../../../shared/operation/operation';
import { contactPath } from '../../api/contact';
import { MOST_ROWS, pageRequest, readPage } from '../../api/paging';
import { listId } from '../../fields/contactList';
import { listFields } from '../../fields/options';

const updatedAfter = () =>
  moment({
    displayName: 'Updated After',
    name: 'updatedAfter',
    type: 'dateTime',
    default: '',
    description: 'Only contacts that were added or changed after this time',
  });

/** GET /lists/{list_id}/contacts (developers.clicksend.com, "Get all contacts in a list"). */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many contacts',
  description: 'Get the contacts of a contact list',
  fields: [
    listId(),
    ...listFields(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [updatedAfter()]),
  ],
  pages: {
    size: MOST_ROWS,
    request: ({ listId: list, filters }, page) =>
      pageRequest(contactPath(list), page, { updated_after: filters.updatedAfter }),
    read: readPage,
  },
});
