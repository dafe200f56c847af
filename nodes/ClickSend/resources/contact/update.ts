import mapValues from 'lodash/mapValues';
import pick from 'lodash/pick';
import { simplify } from '../../../shared/fields/output';
import { flag } from '../../../shared/fields/values';
import { asText } from '../../../shared/http/json';
import { call } from '../../../shared/operation/operation';
import { contactPath, dataRow } from '../../api/contact';
import { dataOf } from '../../api/envelope';
import { checkChanges, known, updateFields } from '../../fields/changes';
import { contactId } from '../../fields/contact';
import { checkReachable, contactBody, contactDetails, contactPhoneNumber } from '../../fields/contactDetails';
import { listId } from '../../fields/contactList';
import { callOptions } from '../../fields/options';

const sendChangesOnly = () =>
  flag({
    displayName: 'Send Changes Only',
    name: 'sendChangesOnly',
    type: 'boolean',
    default: true,
    description:
      'Whether to send what changes without reading the contact first. ClickSend wants a phone number, an email address or a fax number among it, and does not document whether it keeps fields that are not sent.',
  });

/** The names of what ClickSend keeps of a contact. */
const KEPT = Object.keys(
  contactBody(
    Object.fromEntries([contactPhoneNumber(), ...contactDetails()].map(({ name }) => [name, name])),
  ),
);

/**
 * PUT /lists/{list_id}/contacts/{contact_id} (developers.clicksend.com, "Update Contact") wants a phone number, an email
 * address or a fax number, and does not say what becomes of fields that are not sent: these are read first.
 */
export const update = call({
  name: 'Update',
  action: 'Update contact',
  description: 'Change fields of a contact; the other fields stay as they are',
  fields: [
    listId(),
    contactId(),
    updateFields([contactPhoneNumber(), ...contactDetails()]),
    simplify(),
    callOptions(sendChangesOnly()),
  ],
  check: (parameters) => {
    if (parameters.options.sendChangesOnly) checkReachable(parameters.updateFields.changed);
    return checkChanges(parameters);
  },
  before: async (parameters, { ask }) => {
    const { listId: list, contactId: contact, updateFields: changes, options } = parameters;
    if (options.sendChangesOnly) return parameters;
    const found = dataOf(await ask({ method: 'GET', path: contactPath(list, contact) }));
    const now = known(mapValues(pick(found, KEPT), asText));
    return {
      ...parameters,
      updateFields: { ...changes, changed: { ...now, ...contactBody(changes.changed) } },
    };
  },
  request: ({ listId: list, contactId: contact, updateFields: { changed } }) => ({
    method: 'PUT',
    path: contactPath(list, contact),
    repeat: 'always',
    body: contactBody(changed),
  }),
  rows: dataRow,
});
