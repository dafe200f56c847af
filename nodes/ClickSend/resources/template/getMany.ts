import { collection } from '../../../shared/fields/collection';
import { choice } from '../../../shared/fields/values';
import { pages } from '../../../shared/operation/operation';
import { conditions } from '../../api/conditions';
import { MOST_ROWS, pageRequest, readPage } from '../../api/paging';
import { listFields } from '../../fields/options';
import { optionalTemplateFields } from './fields';

const orderBy = () =>
  choice(
    {
      displayName: 'Order By',
      name: 'orderBy',
      type: 'options',
      options: [
        { name: 'Newest First', value: 'template_id:desc' },
        { name: 'Oldest First', value: 'template_id:asc' },
      ],
      default: 'template_id:asc',
      description: 'Which templates come first',
    },
    ['template_id:desc', 'template_id:asc'] as const,
  );

/** GET /sms/templates (developers.clicksend.com, "Get all templates"). */
export const getMany = pages({
  name: 'Get Many',
  action: 'Get many templates',
  description: 'Get the SMS templates of the account',
  fields: [
    ...listFields(orderBy()),
    collection(
      { displayName: 'Filters', name: 'filters', placeholder: 'Add filter' },
      optionalTemplateFields(),
    ),
  ],
  pages: {
    size: MOST_ROWS,
    request: ({ filters, options }, page) =>
      pageRequest('/sms/templates', page, {
        q: conditions({ template_name: filters.templateName, body: filters.body }),
        order_by: options.orderBy,
      }),
    read: readPage,
  },
});
