import { collection } from '../../../shared/fields/collection';
import { text } from '../../../shared/fields/values';
import { pages } from '../../../shared/operation/operation';
import { MOST_TEMPLATES, whatsAppTemplatesIn, whatsAppTemplatesRequest } from '../../api/whatsAppTemplates';
import { listFields } from '../../fields/options';
import { integratedNumber } from '../../fields/whatsApp';

const filter = <const N extends string>(name: N, displayName: string, description: string) =>
  text({ displayName, name, type: 'string', default: '', description });

/** GET /whatsapp/get-template-client/{number} (docs.msg91.com, "Get WhatsApp Templates"). */
export const getTemplates = pages({
  name: 'Get Templates',
  action: 'Get WhatsApp templates',
  description: 'Get the WhatsApp templates of a number with their languages and variables, 500 at most',
  fields: [
    integratedNumber(),
    ...listFields(),
    collection({ displayName: 'Filters', name: 'filters', placeholder: 'Add filter' }, [
      filter('templateLanguage', 'Language', 'Only templates in this language, such as en'),
      filter('templateName', 'Name', 'Only the template with this name'),
      filter('templateStatus', 'Status', 'Only templates in this state, such as APPROVED'),
    ]),
  ],
  pages: {
    size: 100,
    request: ({ integratedNumber: number, filters }, page) =>
      whatsAppTemplatesRequest(number, {
        template_name: filters.templateName,
        template_status: filters.templateStatus,
        template_language: filters.templateLanguage,
        pagination: true,
        page_size: page.size,
        page_num: page.number,
      }),
    read: (body, page) => {
      const rows = whatsAppTemplatesIn(body);
      const isFull = rows.length === page.size;
      return { rows, more: isFull && page.offset + rows.length < MOST_TEMPLATES };
    },
  },
});
