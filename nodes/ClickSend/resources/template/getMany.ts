import type { IDataObject } from 'n8n-workflow';
import { collection } from '../../../shared/fields/collection';
import { choice } from '../../../shared/fields/values';
import { asText } from '../../../shared/http/json';
import { pages } from '../../../shared/operation/operation';
import { conditions, isSearchable } from '../../api/conditions';
import { MOST_ROWS, onlyRows, pageRequest, readPage } from '../../api/paging';
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
      pageRequest('/sms/templates', isComparedHere(filters) ? { ...page, size: MOST_ROWS } : page, {
        q: conditions({ template_name: filters.templateName, body: filters.body }),
        order_by: options.orderBy,
      }),
    read: readPage,
    keep: (row, { filters }) => isWanted(row, filters),
    raw: (body, _page, { filters }) => onlyRows(body, (row) => isWanted(row, filters)),
  },
});

interface TemplateFilters {
  templateName?: string;
  body?: string;
}

/** True where a filter holds what ClickSend's search would misread. */
function isComparedHere({ templateName = '', body = '' }: TemplateFilters): boolean {
  return !isSearchable(templateName) || !isSearchable(body);
}

/** What ClickSend can't search is looked for in the row: in any place, capitals or not. */
function isWanted(row: IDataObject, { templateName = '', body = '' }: TemplateFilters): boolean {
  return contains(row.template_name, templateName) && contains(row.body, body);
}

function contains(found: unknown, wanted: string): boolean {
  return isSearchable(wanted) || (asText(found) ?? '').toLowerCase().includes(wanted.toLowerCase());
}
