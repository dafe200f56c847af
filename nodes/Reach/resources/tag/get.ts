import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { pathRequest } from '../../api/paths';
import { single } from '../../api/single';
import { tidyTag } from '../../api/tags';
import { callOptions } from '../../fields/options';
import { tagName } from '../../fields/tagName';

/** GET tags/{tag} (contract 4.3). */
export const get = call({
  name: 'Get',
  action: 'Get tag',
  description: 'Get a tag and the number of its contacts',
  fields: [tagName('Name of the tag'), simplify(), callOptions()],
  request: ({ tagName: tag }) => pathRequest({ method: 'GET', path: '/tags/{tag_name}' }, { tag_name: tag }),
  rows: (body) => [tidyTag(tagIn(body))],
  raw: (body) => [tagIn(body)],
});

const tagIn = (body: unknown) => single(body, 'a tag', ['name', 'tag_name']);
