import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { contactPath, dataRow } from '../../api/contact';
import { checkReachable, contactBody, contactDetails, contactPhoneNumber } from '../../fields/contactDetails';
import { listId } from '../../fields/contactList';
import { callOptions } from '../../fields/options';

/** POST /lists/{list_id}/contacts (developers.clicksend.com, "Create new contact"). */
export const create = call({
  name: 'Create',
  action: 'Create contact',
  description: 'Add a contact to a contact list',
  fields: [
    listId(),
    contactPhoneNumber(),
    collection(
      { displayName: 'Additional Fields', name: 'additionalFields', placeholder: 'Add field' },
      contactDetails(),
    ),
    simplify(),
    callOptions(),
  ],
  check: ({ phoneNumber, additionalFields }) => {
    checkReachable({ phoneNumber, ...additionalFields });
    return [];
  },
  request: ({ listId: list, phoneNumber, additionalFields }) => ({
    method: 'POST',
    path: contactPath(list),
    body: contactBody({ phoneNumber, ...additionalFields }),
  }),
  rows: dataRow,
});
