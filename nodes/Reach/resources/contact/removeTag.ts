import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { contactOf, interpretDeletion, tidyContact } from '../../api/contacts';
import { pathRequest } from '../../api/paths';
import { msisdn } from '../../fields/msisdn';
import { callOptions } from '../../fields/options';
import { tagName } from '../../fields/tagName';

/** DELETE contacts/{msisdn}/tags/{tag} (contract 4.2). */
export const removeTag = call({
  name: 'Remove Tag',
  action: 'Remove tag from contact',
  description: 'Take a tag from a contact; a tag that no contact has any more is gone',
  fields: [msisdn('Number of the contact'), tagName('Name of the tag'), simplify(), callOptions()],
  request: ({ msisdn: number, tagName: tag }) =>
    pathRequest(
      { method: 'DELETE', path: '/contacts/{msisdn}/tags/{tag_name}', repeat: 'always' },
      { msisdn: number, tag_name: tag },
    ),
  interpret: interpretDeletion,
  rows: (body, { msisdn: number }) => [tidyContact(contactOf(body, { msisdn: number }))],
});
