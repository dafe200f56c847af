import { simplify } from '../../../shared/fields/output';
import { call } from '../../../shared/operation/operation';
import { single } from '../../api/single';
import { shortlinkOf, tidyShortlink } from '../../api/shortlinks';
import { callOptions } from '../../fields/options';
import { urlId } from '../../fields/urlId';

/** GET short_link/?id= (contract 4.5); a link that does not exist is `{ success: false }`. */
export const get = call({
  name: 'Get',
  action: 'Get short link',
  description: 'Get a short link and its visits',
  fields: [urlId(), simplify(), callOptions()],
  request: ({ urlId: id }) => ({ method: 'GET', path: '/short_link/', query: { id } }),
  rows: (body) => [tidyShortlink(single(shortlinkOf(body), 'a short link', SIGNS))],
});

const SIGNS = ['url_id', '_id', 'short_url', 'long_url', 'alias'];
