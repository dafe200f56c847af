import { call } from '../../../shared/operation/operation';
import { interpretDeletion } from '../../api/contacts';
import { pathRequest } from '../../api/paths';
import { callOptions } from '../../fields/options';
import { tagName } from '../../fields/tagName';

/** DELETE tags/{tag} (contract 4.3), answered with a code or nothing. */
export const deleteTag = call({
  name: 'Delete',
  action: 'Delete tag',
  description: 'Delete a tag; the contacts that had it stay',
  fields: [tagName('Name of the tag'), callOptions()],
  request: ({ tagName: tag }) =>
    pathRequest({ method: 'DELETE', path: '/tags/{tag_name}', repeat: 'always' }, { tag_name: tag }),
  interpret: interpretDeletion,
  rows: (_body, { tagName: tag }) => [{ deleted: true, name: tag }],
});
