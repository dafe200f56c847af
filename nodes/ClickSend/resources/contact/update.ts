import pick from 'lodash/pick';
import { collection } from '../../../shared/fields/collection';
import { simplify } from '../../../shared/fields/output';
import { flag } from '../../../shared/fields/values';
import { asText } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { contactPath, dataRow } from '../../api/contact';
import { dataOf } from '../../api/envelope';
import { checkChanges } from '../../fields/changes';
import { contactId } from '../../fields/contact';
import { contactBody, contactDetails, contactPhoneNumber } from '../../fields/contactDetails';
import { listId } from '../../fields/contactList';
import { callOptions } from '../../fields/options';

const sendUnchanged = () =>
  flag({
    displayName: 'Send Unchanged Fields Too',
    name: 'sendUnchanged',
    type: 'boolean',
    default: false,
    description:
      'Whether to read the contact first and send all its fields. ClickSend does not document whether it keeps fields that are not sent; turn this on if it empties them.',
  });

/** The names of what ClickSend keeps of a contact. */
const KEPT = Object.keys(
  contactBody(
    Object.fromEntries([contactPhoneNumber(), ...contactDetails()].map(({ name }) => [name, name])),
  ),
);

/** PUT /lists/{list_id}/contacts/{contact_id} (developers.clicksend.com, "Update a contact"): only what changes. */
export const update = call({
  name: 'Update',
  action: 'Update contact',
  description: 'Change a contact of a contact list',
  fields: [
    listId(),
    contactId(),
    collection({ displayName: 'Update Fields', name: 'updateFields', placeholder: 'Add field' }, [
      contactPhoneNumber(),
      ...contactDetails(),
    ]),
    simplify(),
    callOptions(sendUnchanged()),
  ],
  check: checkChanges,
  before: async (parameters, { ask }) => {
    const { listId: list, contactId: contact, updateFields, options } = parameters;
    if (!options.sendUnchanged) return parameters;
    const found = dataOf(await ask({ method: 'GET', path: contactPath(list, contact) }));
    const known = Object.entries(pick(found, KEPT)).filter(([, value]) => asText(value) !== undefined);
    return { ...parameters, updateFields: { ...Object.fromEntries(known), ...contactBody(updateFields) } };
  },
  request: ({ listId: list, contactId: contact, updateFields }) => ({
    method: 'PUT',
    path: contactPath(list, contact),
    repeat: 'always',
    body: contactBody(updateFields),
  }),
  rows: dataRow,
});
