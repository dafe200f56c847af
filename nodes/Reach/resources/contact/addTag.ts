import { simplify } from '../../../shared/fields/output';
import { InvalidInput } from '../../../shared/fields/field';
import { call } from '../../../shared/operation/operation';
import { contactOf, tidyContact } from '../../api/contacts';
import { pathRequest } from '../../api/paths';
import { msisdn } from '../../fields/msisdn';
import { callOptions } from '../../fields/options';
import { tagName } from '../../fields/tagName';

/** POST contacts/{msisdn}/tags/{tag} (contract 4.2): without a body; a tag that is new is created so. */
export const addTag = call({
  name: 'Add Tag',
  action: 'Add tag to contact',
  description: 'Put a tag on a contact; a tag that does not exist yet is created',
  fields: [
    msisdn('Number of the contact'),
    tagName('Name of the tag, without spaces or special characters', 'name'),
    simplify(),
    callOptions(),
  ],
  check: ({ tagName: tag }) => {
    if (/\s/.test(tag)) throw new InvalidInput('Tag', `must have no spaces: '${tag}'`);
    return /^[\p{L}\p{N}._-]+$/u.test(tag) ? [] : ['Reach asks for tags without special characters'];
  },
  request: ({ msisdn: number, tagName: tag }) =>
    pathRequest(
      { method: 'POST', path: '/contacts/{msisdn}/tags/{tag_name}', repeat: 'always' },
      { msisdn: number, tag_name: tag },
    ),
  rows: (body, { msisdn: number }) => [tidyContact(contactOf(body, { msisdn: number }))],
});
